package dev.tombolo.pulumi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.pulumi.Recordings;
import org.junit.jupiter.api.Test;

class ProjectExampleTest {
    @Test
    void declaresWhatTheGuideSays() {
        assertThat(Recordings.addresses(Recordings.record(ProjectExample::declare)))
                .containsExactly(
                        "oci:GenerativeAi/project:Project|answers-project", "tombolo:oci:ModelProject|answers");
    }
}
