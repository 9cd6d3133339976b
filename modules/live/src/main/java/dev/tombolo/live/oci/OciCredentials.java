package dev.tombolo.live.oci;

import com.oracle.bmc.ConfigFileReader;
import com.oracle.bmc.ConfigFileReader.ConfigFile;
import com.oracle.bmc.auth.BasicAuthenticationDetailsProvider;
import com.oracle.bmc.auth.ConfigFileAuthenticationDetailsProvider;
import com.oracle.bmc.auth.InstancePrincipalsAuthenticationDetailsProvider;
import com.oracle.bmc.auth.ResourcePrincipalAuthenticationDetailsProvider;
import com.oracle.bmc.auth.SessionTokenAuthenticationDetailsProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * Who asks, found by the SDK and chosen as OCI's command line chooses it: {@code OCI_CLI_AUTH} names an instance principal,
 * a resource principal or a session token; else a resource principal that the machine offers; else the profile {@code
 * OCI_CLI_PROFILE} of the configuration file, with the session token that it names or with its key.
 *
 * @param variables the environment variables of the machine
 * @see <a href="https://docs.oracle.com/iaas/Content/API/SDKDocs/clienvironmentvariables.htm">the variables, read on
 *     2026-11-23</a>
 */
public record OciCredentials(Map<String, String> variables) {
    /**
     * Returns who asks.
     *
     * @throws RuntimeException whatever the SDK says of what is missing
     */
    public BasicAuthenticationDetailsProvider found() {
        return switch (chosen()) {
            case "instance_principal" ->
                InstancePrincipalsAuthenticationDetailsProvider.builder().build();
            case "resource_principal" ->
                ResourcePrincipalAuthenticationDetailsProvider.builder().build();
            default -> ofProfile();
        };
    }

    private String chosen() {
        var chosen = variables.getOrDefault("OCI_CLI_AUTH", "");
        return chosen.isEmpty() && variables.containsKey("OCI_RESOURCE_PRINCIPAL_VERSION")
                ? "resource_principal"
                : chosen;
    }

    private BasicAuthenticationDetailsProvider ofProfile() {
        try {
            var profile = profile();
            return Optional.ofNullable(profile.get("security_token_file")).isPresent()
                    ? ofToken(profile)
                    : new ConfigFileAuthenticationDetailsProvider(profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ConfigFile profile() throws IOException {
        var name = variables.getOrDefault("OCI_CLI_PROFILE", "DEFAULT");
        var file = Optional.ofNullable(variables.get("OCI_CLI_CONFIG_FILE"));
        return file.isPresent() ? ConfigFileReader.parse(file.get(), name) : ConfigFileReader.parseDefault(name);
    }

    /** It is not prolonged: that would go on after the last answer. */
    private static BasicAuthenticationDetailsProvider ofToken(ConfigFile profile) throws IOException {
        return SessionTokenAuthenticationDetailsProvider.builder()
                .sessionTokenFilePath(profile.get("security_token_file"))
                .privateKeyFilePath(profile.get("key_file"))
                .passPhrase(profile.get("pass_phrase"))
                .tenantId(profile.get("tenancy"))
                .region(profile.get("region"))
                .disableScheduledRefresh()
                .build();
    }
}
