package dev.tombolo.live.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.oracle.bmc.auth.ConfigFileAuthenticationDetailsProvider;
import com.oracle.bmc.auth.SessionTokenAuthenticationDetailsProvider;
import dev.tombolo.live.TestKey;
import dev.tombolo.live.call.Unanswered;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OciCredentialsTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("key.pem"), TestKey.pem());
        Files.writeString(folder.resolve("token"), token("{\"tenant\": \"ocid1.tenancy.oc1..session\"}"));
        Files.writeString(folder.resolve("config"), """
            [DEFAULT]
            user=ocid1.user.oc1..jane
            fingerprint=12:34
            tenancy=ocid1.tenancy.oc1..key
            region=us-chicago-1
            key_file=%1$s/key.pem

            [SESSION]
            fingerprint=12:34
            tenancy=ocid1.tenancy.oc1..session
            region=us-chicago-1
            key_file=%1$s/key.pem
            security_token_file=%1$s/token
            """.formatted(folder));
    }

    private static String token(String claims) {
        return "e30." + Base64.getUrlEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".signature";
    }

    private OciCredentials with(Map<String, String> variables) {
        var all = new HashMap<>(
                Map.of("OCI_CLI_CONFIG_FILE", folder.resolve("config").toString()));
        all.putAll(variables);
        return new OciCredentials(all);
    }

    private static String tenancy(OciCredentials credentials) {
        return new OciSigner(credentials::found).caller().tenancy().orElse("none");
    }

    @Test
    void takesTheKeyOfTheDefaultProfile() {
        var credentials = with(Map.of());
        assertThat(credentials.found()).isInstanceOf(ConfigFileAuthenticationDetailsProvider.class);
        assertThat(tenancy(credentials)).isEqualTo("ocid1.tenancy.oc1..key");
    }

    @Test
    void takesTheSessionTokenThatAProfileNames() {
        var credentials = with(Map.of("OCI_CLI_PROFILE", "SESSION"));
        assertThat(credentials.found()).isInstanceOf(SessionTokenAuthenticationDetailsProvider.class);
        assertThat(tenancy(credentials)).isEqualTo("ocid1.tenancy.oc1..session");
    }

    @Test
    void takesTheTenancyOfTheResourceWhereATokenNamesTwo() throws IOException {
        Files.writeString(
                folder.resolve("token"),
                token("{\"tenant\": \"ocid1.tenancy.oc1..service\", \"res_tenant\": \"ocid1.tenancy.oc1..resource\"}"));
        assertThat(tenancy(with(Map.of("OCI_CLI_PROFILE", "SESSION")))).isEqualTo("ocid1.tenancy.oc1..resource");
    }

    @Test
    void failsToNameTheTenancyOfATokenWithoutClaims() throws IOException {
        Files.writeString(folder.resolve("token"), "opaque");
        assertThat(tenancy(with(Map.of("OCI_CLI_PROFILE", "SESSION")))).isEqualTo("none");
    }

    /** The SDK reads the rest of a resource principal from the variables of this process, which has none. */
    @Test
    void choosesTheResourcePrincipalThatTheMachineOffers() {
        assertThatThrownBy(() ->
                        with(Map.of("OCI_RESOURCE_PRINCIPAL_VERSION", "2.2")).found())
                .hasMessageContaining("OCI_RESOURCE_PRINCIPAL_VERSION");
        assertThatThrownBy(
                        () -> with(Map.of("OCI_CLI_AUTH", "resource_principal")).found())
                .hasMessageContaining("OCI_RESOURCE_PRINCIPAL_VERSION");
        assertThat(with(Map.of("OCI_RESOURCE_PRINCIPAL_VERSION", "2.2", "OCI_CLI_AUTH", "api_key"))
                        .found())
                .isInstanceOf(ConfigFileAuthenticationDetailsProvider.class);
    }

    @Test
    void failsWithoutAWordOfFilesAndKeys() {
        var credentials = with(Map.of("OCI_CLI_PROFILE", "NOBODY"));
        assertThatThrownBy(() -> tenancy(credentials))
                .isInstanceOf(Unanswered.class)
                .hasMessage("not signed in")
                .hasNoCause();
    }
}
