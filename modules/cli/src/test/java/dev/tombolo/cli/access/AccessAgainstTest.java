package dev.tombolo.cli.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.cli.Run;
import dev.tombolo.cli.plan.Repository;
import dev.tombolo.cli.print.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessAgainstTest {
    private static final String SEARCH =
            "  search: { models: [nova-lite], api: converse, aws: { service: ecs-tasks.amazonaws.com } }\n";

    @TempDir
    private Path folder;

    private Repository repository;

    @BeforeEach
    void commit() throws IOException, InterruptedException {
        repository = Repository.in(folder);
    }

    private Run against(String... more) {
        var words = new ArrayList<>(List.of("access", "--against", "HEAD"));
        words.addAll(List.of(more));
        return repository.run(words.toArray(String[]::new));
    }

    private static List<String> differences(Run run) {
        assertThat(run.err()).isEmpty();
        return run.out()
                .lines()
                .filter(line -> line.matches("  (\\w+ now, was|new, not decided|nothing is answered).*"))
                .toList();
    }

    private void giveSearchAnotherModel() throws IOException {
        repository.edit(
                "nova-lite: { on: [aws] }",
                "nova-lite: { on: [aws] }\n  gpt-oss-120b: { on: [aws] }",
                "search: { models: [nova-lite]",
                "search: { models: [nova-lite, gpt-oss-120b]");
    }

    @Test
    void whatIsCommittedIsAnsweredAlike() {
        var run = against("--fail-on-new");
        assertThat(run.out()).matches("(?s)dev · as of 2026-11-23 · compared with HEAD at [0-9a-f]{12} · .*");
        assertThat(differences(run))
                .singleElement()
                .asString()
                .startsWith("  nothing is answered differently than in HEAD at ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void tellsTheCallsThatAreLetIn() throws IOException {
        giveSearchAnotherModel();
        var run = against();
        assertThat(differences(run))
                .containsExactly(
                        "  allowed now, was denied: dev/Access/Consumer-search/Role calls openai.gpt-oss-120b-1:0"
                                + " through dev/Access/Attribution-search/Profile-gpt-oss-120b by converse or invoke-model on"
                                + " bedrock-runtime in us-east-1 from elsewhere, guardrail none, credential signature, delivery any"
                                + " · allowed by InvokeGptOss120bApplicationProfile");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void failsOnCallsThatAreLetInWhereThatIsAskedFor() throws IOException {
        giveSearchAnotherModel();
        assertThat(against("--fail-on-new").exitCode()).isEqualTo(1);
    }

    @Test
    void tellsTheCallsThatAreDenied() throws IOException {
        repository.edit(SEARCH, "");
        var run = against("--fail-on-new");
        assertThat(differences(run)).isNotEmpty().allMatch(line -> line.startsWith("  denied now, was "));
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void failsOnAStatementThatNoKnownCallShows() throws IOException {
        repository.edit("service: ecs-tasks.amazonaws.com", "service: ec2.amazonaws.com");
        var run = against("--fail-on-new");
        assertThat(differences(run))
                .containsExactly(
                        "  new, not decided: new or changed Allow in dev/Access/Consumer-search/Role: Allow · Principal"
                                + " {Service ec2.amazonaws.com} · Action sts:AssumeRole");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void comparesWithEarlierPlans() throws IOException {
        var earlier = folder.resolve("release");
        Run.of("plan", "--environments", repository.environments().toString(), "--out", earlier.toString());
        var same = repository.run("access", "--against", earlier.toString(), "--fail-on-new");
        assertThat(differences(same))
                .containsExactly("  nothing is answered differently than in the plans in " + earlier);
        assertThat(same.exitCode()).isZero();
        giveSearchAnotherModel();
        assertThat(differences(repository.run("access", "--against", earlier.toString())))
                .isEqualTo(differences(against()));
    }

    @Test
    void saysTheSameInJson() throws IOException {
        repository.write("qa", "extends: dev\n");
        var reports = Json.tree(against("--format", "json").out());
        assertThat(reports.at("/0/against/isNew").asBoolean()).isFalse();
        assertThat(reports.at("/0/against/calls")).isEmpty();
        assertThat(reports.at("/1/against/isNew").asBoolean()).isTrue();
        assertThat(reports.at("/1/against/calls/0/before").asText()).isEqualTo("denied");
        assertThat(reports.at("/1/against/notDecided").findValuesAsText("change"))
                .contains("new or changed Allow")
                .doesNotContain("removed or narrowed Deny");
    }

    @Test
    void saysItForACommentOnAPullRequest() throws IOException {
        giveSearchAnotherModel();
        var run = against("--format", "markdown");
        assertThat(run.out().replaceAll("HEAD at [0-9a-f]{12}", "HEAD")).isEqualTo("""
                        ### `dev` who may call what, compared with HEAD

                        2 calls are let in.

                        | now | was | who | model | through | by | in | from | guardrail | credential | because |
                        |---|---|---|---|---|---|---|---|---|---|---|
                        | `allowed` | `denied` | `dev/Access/Consumer-search/Role` | `openai.gpt-oss-120b-1:0` |\
                         `dev/Access/Attribution-search/Profile-gpt-oss-120b` | `converse invoke-model on bedrock-runtime` |\
                         `us-east-1` | `elsewhere` | `none` | `signature` | `allowed by InvokeGptOss120bApplicationProfile` |

                        """);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aCommentHasTheStatementsThatNoKnownCallShows() throws IOException {
        repository.edit("service: ecs-tasks.amazonaws.com", "service: ec2.amazonaws.com");
        assertThat(against("--format", "markdown").out())
                .contains(
                        "\n1 statement lets more in that no known call shows.\n",
                        "\n| `new or changed Allow` | `dev/Access/Consumer-search/Role` | `Allow · Principal {Service"
                                + " ec2.amazonaws.com} · Action sts:AssumeRole` |\n");
        repository.edit();
        assertThat(against("--format", "markdown").out()).contains("\nNothing is answered differently.\n");
    }

    @Test
    void failsOnACommentAboutNothing() {
        var run = repository.run("access", "--format", "markdown");
        assertThat(run.err())
                .isEqualTo("--format: markdown says what is different, and nothing is compared · add --against\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void aQuestionAboutOnePrincipalIsComparedForThatOne() throws IOException {
        giveSearchAnotherModel();
        var claims = Json.tree(repository.run("access", "--format", "json").out())
                .path(0)
                .path("decisions")
                .path(0)
                .path("principal")
                .asText();
        assertThat(claims).contains("claims");
        assertThat(differences(against("--principal", claims)))
                .singleElement()
                .asString()
                .startsWith("  nothing is answered differently than in ");
    }

    @Test
    void failsOnAPath() throws IOException {
        var template = Files.writeString(folder.resolve("template.json"), "{\"Resources\": {}}")
                .toString();
        var run = repository.run("access", template, "--against", "HEAD");
        assertThat(run.err())
                .isEqualTo("--against: \"" + template + "\" is a path, and only environments are compared · name an"
                        + " environment\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void failsOnNewWithoutABase() {
        var run = repository.run("access", "--fail-on-new");
        assertThat(run.err()).isEqualTo("--fail-on-new: nothing is new without a base · add --against\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
