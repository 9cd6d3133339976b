package dev.tombolo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The workflow of the guide is YAML, and names what this repository has. */
class WorkflowTest {
    private static final Path WORKFLOW = Path.of("../../docs/guides/github-actions/tombolo.yaml");

    @Test
    void itsMatrixIsTheShippedEnvironments() {
        var problems = new ArrayList<Problem>();
        var workflow = YamlFile.read(WORKFLOW, problems).orElseThrow().json();

        assertThat(problems).isEmpty();
        assertThat(workflow.at("/jobs/check/strategy/matrix/environment").valueStream())
                .map(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(EnvironmentFolder.names(Path.of("../../environments")));
    }

    @Test
    void itMayWriteNothingButFindingsAndAComment() throws IOException {
        assertThat(Pattern.compile("^ *(\\S+): write", Pattern.MULTILINE)
                        .matcher(Files.readString(WORKFLOW))
                        .results()
                        .map(match -> match.group(1)))
                .containsExactly("security-events", "pull-requests");
    }
}
