package dev.tombolo.pulumi.oci.serving;

import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.options;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.test.PulumiTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OciModelProjectTest {
    private static final String PROJECT = "oci:GenerativeAi/project:Project|answers-project";
    private static final String COMPONENT = "tombolo:oci:ModelProject|answers";

    @Test
    void itSaysHowLongResponsesAndConversationsAreKept() {
        var recording = record(context -> {
            var project = new OciModelProject("answers", args().build());
            assertThat(PulumiTest.extractValue(project.projectId())).isEqualTo("<<" + PROJECT + "|id>>");
        });
        assertThat(inputs(recording, PROJECT))
                .isEqualTo(Map.of(
                        "compartmentId",
                        "ocid1.compartment.oc1..models",
                        "displayName",
                        "answers",
                        "conversationConfig",
                        Map.of("responsesRetentionInHours", 24L, "conversationsRetentionInHours", 168L),
                        "freeformTags",
                        Map.of()));
    }

    @Test
    void itIsProtectedAndKeptInAVersionOfTheProviderThatHasIt() {
        var recording = record(context -> new OciModelProject(
                "answers",
                args().displayName("bank-answers")
                        .tags(Map.of("cost-centre", "4711"))
                        .formerNames("chats")
                        .build()));
        assertThat(inputs(recording, PROJECT))
                .containsEntry("displayName", "bank-answers")
                .containsEntry("freeformTags", Map.of("cost-centre", "4711"));
        assertThat(options(recording, PROJECT))
                .isEqualTo(Map.of("parent", COMPONENT, "protect", true, "retainOnDelete", true, "version", "4.20.0"));
        assertThat(options(recording, COMPONENT)).isEqualTo(Map.of("aliases", List.of(Map.of("name", "chats"))));
    }

    @Test
    void failsWithoutAPlaceAndATime() {
        assertThatThrownBy(() ->
                        OciModelProjectArgs.builder().responsesRetentionHours(0).build())
                .hasMessage("""
                OciModelProject: responsesRetentionHours has 0, which keeps nothing · give 1 or more
                OciModelProject: compartmentId is missing · give it with compartmentId(...)
                OciModelProject: conversationsRetentionHours is missing · give it with conversationsRetentionHours(...)""");
    }

    private static OciModelProjectArgs.Builder args() {
        return OciModelProjectArgs.builder()
                .compartmentId("ocid1.compartment.oc1..models")
                .responsesRetentionHours(24)
                .conversationsRetentionHours(168);
    }
}
