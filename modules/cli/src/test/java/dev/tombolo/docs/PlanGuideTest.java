package dev.tombolo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tombolo.cli.plan.PlanCommand;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class PlanGuideTest {
    private static final Path REPOSITORY = Path.of("../..");
    private static final Page GUIDE = Page.read(REPOSITORY.resolve("docs/guides/plan.md"));

    /** On this day an acceptance of prod has ended, so that there is a finding. */
    private static final String WITH_A_FINDING = "./tombolo plan prod --as-of 2027-04-01 > prod/plan.json";

    /** Here calls on OCI are held to a network source. */
    private static final String WITH_A_NETWORK_SOURCE = "./tombolo plan dev --as-of 2026-11-22 > dev/plan.json";

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

    private JsonNode plan(String source) throws JsonProcessingException {
        var lines = new Sources(REPOSITORY, plans).lines(source);
        return JsonMapper.builder().build().readTree(String.join("\n", lines));
    }

    @Test
    void everyFieldOfAPlanIsDocumentedAndNoOther() throws JsonProcessingException {
        var ofGuards = new PlanFields(plan(WITH_A_NETWORK_SOURCE)).names().filter(name -> name.contains(".guards."));
        assertThat(firstCells("The shape of plan.json"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(new PlanFields(plan(WITH_A_FINDING)).names(), ofGuards)
                                .distinct()
                                .toList());
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
        assertThat(plan(WITH_A_FINDING).path("consumers").findValues("state").stream()
                        .map(JsonNode::asText)
                        .distinct())
                .isNotEmpty()
                .isSubsetOf(firstCells("Guards"));
    }
}
