package dev.tombolo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.cli.plan.Repository;
import dev.tombolo.cli.print.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareGuideTest {
    private static final Page GUIDE = Page.read(Path.of("../../docs/guides/compare.md"));
    private static final String SEARCH =
            "  search: { models: [nova-lite], api: converse, aws: { service: ecs-tasks.amazonaws.com } }\n";

    @TempDir
    private Path folder;

    private Repository changed() throws IOException, InterruptedException {
        var repository = Repository.in(folder);
        repository.write("qa", "extends: dev\n");
        repository.commit();
        Files.delete(repository.environments().resolve("qa.yaml"));
        repository.edit(
                "nova-lite: { on: [aws] }",
                "nova-lite: { on: [aws] }\n  gpt-oss-120b: { on: [aws] }",
                "claims: { models: [nova-lite]",
                "claims: { models: [nova-lite, gpt-oss-120b]",
                SEARCH,
                SEARCH.replace("search:", "finder:"),
                "{ aws: 500",
                "{ aws: 600",
                "us-east-1",
                "us-west-2",
                "rolePath: /ai/",
                "rolePath: /models/");
        return repository;
    }

    @Test
    void everyFieldOfAComparisonIsDocumentedAndNoOther() throws IOException, InterruptedException {
        var plans = Json.tree(
                changed().run("plan", "--against", "HEAD", "--format", "json").out());

        assertThat(documented("The shape of the JSON"))
                .containsExactlyInAnyOrderElementsOf(
                        new PlanFields(plans.path(0).path("against")).names().toList());
    }

    @Test
    void theLinesThatItShowsAreThoseThatThePlanPrints() throws IOException, InterruptedException {
        var repository = changed();
        repository.edit(
                "nova-lite: { on: [aws] }",
                "nova-lite: { on: [aws] }\n  gpt-oss-120b: { on: [aws] }",
                "claims: { models: [nova-lite]",
                "claims: { models: [nova-lite, gpt-oss-120b]",
                SEARCH,
                "");
        var shown =
                GUIDE.text().lines().filter(line -> line.startsWith("  may ")).toList();

        var run = repository.run("plan", "--against", "HEAD");

        assertThat(run.err()).isEmpty();
        assertThat(shown).hasSize(2);
        assertThat(run.out().lines()).containsAll(shown);
    }

    @Test
    void everyFieldOfAnAccessComparisonIsDocumentedAndNoOther() throws IOException, InterruptedException {
        var repository = Repository.in(folder);
        repository.edit("{ aws: 100 }, aws: { service: lambda", "{ aws: 100 }, aws: { service: ec2", SEARCH, "");
        var reports = Json.tree(repository
                .run("access", "--against", "HEAD", "--format", "json")
                .out());

        assertThat(new PlanFields(reports.path(0).path("against"))
                        .names()
                        .map(name -> name.replaceFirst("^calls\\[]\\.call\\..*", "calls[].call"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(documented("The shape of the JSON of access"));
    }

    private static List<String> documented(String heading) {
        var section = GUIDE.text().substring(GUIDE.text().indexOf("\n## " + heading + "\n") + 1);
        int end = section.indexOf("\n## ");
        return Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE)
                .matcher(end < 0 ? section : section.substring(0, end))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
