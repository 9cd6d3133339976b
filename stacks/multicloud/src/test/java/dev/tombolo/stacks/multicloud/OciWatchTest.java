package dev.tombolo.stacks.multicloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.pulumi.recording.PulumiRecorder;
import dev.tombolo.pulumi.recording.RecordedResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OciWatchTest {
    private static final String ENVIRONMENT = """
            tombolo: 1
            kind: sandbox
            state: { backend: s3://state, secretsProvider: awskms://alias/state }
            oci:
              tenancy: ocid1.tenancy.oc1..aaaaaaaaexampletenancy
              homeRegion: us-ashburn-1
              region: us-chicago-1
              compartment: ocid1.compartment.oc1..aaaaaaaaexamplesandbox
            models: { llama-3.3-70b: { on: [oci] } }
            consumers:
              claims-assistant:
                models: [llama-3.3-70b]
                api: chat
                oci: { group: { domain: Default, name: ai-engineers } }
            """;

    @TempDir
    private Path folder;

    private List<RecordedResource> declared(String operations) throws IOException {
        Files.writeString(folder.resolve("try.yaml"), ENVIRONMENT + operations);
        var environment = EnvironmentFolder.read(folder).environments().get(0);
        return new PulumiRecorder("tombolo", "try")
                .record(context -> MulticloudStack.owned(environment))
                .resources();
    }

    @Test
    void alarmsTellATopicThatExistsAndNoneIsMade() throws IOException {
        var declared = declared(
                "operations: { ociTopic: ocid1.onstopic.oc1.ord.exists, alarms: { serverErrorPercent: 2 } }\n");
        assertThat(declared)
                .filteredOn(resource -> resource.type().equals("oci:Monitoring/alarm:Alarm"))
                .extracting(
                        RecordedResource::name,
                        alarm -> alarm.inputs().get("destinations"),
                        alarm -> alarm.inputs().get("query"))
                .containsExactly(
                        tuple(
                                "operations-client-errors",
                                List.of("ocid1.onstopic.oc1.ord.exists"),
                                "100 * ClientErrorCount[15m].sum() / TotalInvocationCount[15m].sum() > 10"),
                        tuple(
                                "operations-server-errors",
                                List.of("ocid1.onstopic.oc1.ord.exists"),
                                "100 * ServerErrorCount[15m].sum() / TotalInvocationCount[15m].sum() > 2"));
        assertThat(declared).noneMatch(resource -> resource.type().startsWith("oci:Ons/"));
    }

    @Test
    void theTopicThatIsMadeHasAPhysicalNameOfTheEnvironment() throws IOException {
        assertThat(declared("operations: { notify: [ai-platform@example.com] }\n"))
                .filteredOn(resource -> resource.type().equals("oci:Ons/notificationTopic:NotificationTopic"))
                .extracting(topic -> topic.inputs().get("name"))
                .containsExactly("tombolo-try");
    }

    @Test
    void nothingIsDeclaredWhereEveryKindThatOciHasIsLeftOut() throws IOException {
        assertThat(declared("operations: { notify: [a@example.com], without: [client-errors, server-errors] }\n"))
                .noneMatch(resource -> resource.type().matches("oci:(Ons|Monitoring)/.*"));
    }
}
