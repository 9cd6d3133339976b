package dev.tombolo.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Environments on OCI that let consumers call from some addresses only. */
class NetworkSourcePlanTest {
    private static final String ENVIRONMENT = """
            tombolo: 1
            kind: sandbox
            residency: us
            state: { backend: "file://state", secretsProvider: passphrase }
            oci:
              tenancy: ocid1.tenancy.oc1..aaaaaaaaexampletenancy
              homeRegion: us-ashburn-1
              region: us-chicago-1
              compartment: ocid1.compartment.oc1..aaaaaaaaexamplesandbox
              networkSource: %s
            models: { llama-3.3-70b: { on: [oci] } }
            consumers:
              claims:
                models: [llama-3.3-70b]
                api: chat
                oci: { group: { domain: Default, name: engineers } }
            """;
    private static final String ADDRESSES =
            "{ publicAddresses: [203.0.113.0/24], vcns: [{ vcn: ocid1.vcn.oc1.ord.a, addresses: [10.60.0.0/20] }] }";

    @TempDir
    private Path folder;

    private Run run(String command, String environment) throws IOException {
        var environments = Files.createDirectories(folder.resolve("environments"));
        Files.writeString(environments.resolve("try.yaml"), environment);
        return Run.of(
                command,
                "try",
                "--environments",
                environments.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--as-of",
                "2026-11-23");
    }

    private JsonNode call() throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve("out/try/plan.json").toFile())
                .at("/consumers/0/calls/0");
    }

    @Test
    void thePlanSaysFromWhereCallsAreAllowed() throws IOException {
        var run = run("plan", ENVIRONMENT.formatted(ADDRESSES));
        assertThat(run.out()).contains("network source tombolo-try").doesNotContain("needs of somebody else's stack");
        assertThat(call().at("/from").asText()).isEqualTo("network source tombolo-try");
        assertThat(call().at("/guards/network-source"))
                .hasToString("{\"state\":\"enforced\",\"why\":\"allowed only where request.networkSource.name is"
                        + " tombolo-try\"}");
    }

    @Test
    void thePlanSaysWhatIsNotKnownOfCallsByThePrivateEndpoint() throws IOException {
        run(
                "plan",
                ENVIRONMENT
                        .formatted(ADDRESSES)
                        .replace("networkSource:", "network: { cidr: 10.50.0.0/20 }\n" + "  networkSource:"));
        assertThat(call().at("/guards/network-source/why").asText())
                .isEqualTo("allowed only where request.networkSource.name is tombolo-try; which address a call by the"
                        + " private endpoint shows is not documented, and one that shows another is denied");
    }

    @Test
    void whatSomebodyElseDeclaresIsNeededBefore() throws IOException {
        assertThat(run("plan", ENVIRONMENT.formatted("{ existing: corpnet }")).out())
                .contains("  needs of somebody else's stack: network source corpnet\n");
        assertThat(run("plan", ENVIRONMENT.formatted(ADDRESSES) + "scopes: { tenancy: external }\n")
                        .out())
                .contains("  needs of somebody else's stack: network source tombolo-try with 203.0.113.0/24,"
                        + " 10.60.0.0/20 in ocid1.vcn.oc1.ord.a\n");
    }

    @Test
    void aSuspendedConsumerMayCallFromNowhere() throws IOException {
        run("plan", ENVIRONMENT.formatted(ADDRESSES) + "    suspended: { since: 2026-11-20, reason: under review }\n");
        assertThat(call().at("/guards/network-source"))
                .hasToString("{\"state\":\"not declared\",\"why\":\"no statement lets it call\"}");
    }

    @Test
    void callsFromElsewhereAreDeniedAsTheEnvironmentPromises() throws IOException {
        run("plan", ENVIRONMENT.formatted(ADDRESSES));
        var access = run("access", ENVIRONMENT.formatted(ADDRESSES));
        assertThat(access.exitCode()).isZero();
        assertThat(access.out())
                .containsPattern("tombolo-try, network source tombolo-try .* allowed  asked for")
                .containsPattern("tombolo-try, elsewhere .* denied   to be denied");
    }
}
