package dev.tombolo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tombolo.cli.plan.PlanCommand;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class PlanGuideTest {
    private static final Path REPOSITORY = Path.of("../..");
    private static final Page GUIDE = Page.read(REPOSITORY.resolve("docs/guides/plan.md"));

    /** On this day an acceptance of prod has ended, so that there is a finding. */
    private static final String WITH_A_FINDING = "./tombolo plan prod --as-of 2027-04-01 > prod/plan.json";

    @TempDir
    private Path plans;

    private static List<String> firstCells(String heading) {
        var section = GUIDE.text().substring(GUIDE.text().indexOf("\n## " + heading + "\n") + 1);
        int end = section.indexOf("\n## ");
        return Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE)
                .matcher(end < 0 ? section : section.substring(0, end))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private JsonNode plan() throws JsonProcessingException {
        var lines = new Sources(REPOSITORY, plans).lines(WITH_A_FINDING);
        return JsonMapper.builder().build().readTree(String.join("\n", lines));
    }

    @Test
    void everyFieldOfAPlanIsDocumentedAndNoOther() throws JsonProcessingException {
        assertThat(firstCells("The shape of plan.json"))
                .containsExactlyInAnyOrderElementsOf(
                        new PlanFields(plan()).names().toList());
    }

    @Test
    void everyOptionIsDocumentedAndNoOther() {
        var options = new CommandLine(new PlanCommand())
                .getCommandSpec().options().stream()
                        .map(OptionSpec::longestName)
                        .filter(name -> !name.equals("--help") && !name.equals("--version"));

        assertThat(firstCells("Options")).containsExactlyInAnyOrderElementsOf(options.toList());
    }

    @Test
    void everyStateOfAGuardThatAPlanNamesIsDocumented() throws JsonProcessingException {
        assertThat(plan().path("consumers").findValues("state").stream()
                        .map(JsonNode::asText)
                        .distinct())
                .isNotEmpty()
                .isSubsetOf(firstCells("Guards"));
    }
}
