package dev.tombolo.cli.plan;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.tombolo.cli.Run;
import dev.tombolo.cli.print.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanAgainstTest {
    private static final String WITHOUT_SEARCH =
            "  search: { models: [nova-lite], api: converse, aws: { service: ecs-tasks.amazonaws.com } }\n";
    private static final String DELETION =
            "error Deletion: dev/Access/Consumer-search/Role: is a role and is not declared"
                    + " any more: it is deleted\n";

    @TempDir
    private Path folder;

    private Repository repository;

    @BeforeEach
    void commit() throws IOException, InterruptedException {
        repository = Repository.in(folder);
    }

    private Run against(String base) {
        return repository.run("plan", "--against", base);
    }

    private static List<String> differences(Run run) {
        assertThat(run.err()).isEmpty();
        return run.out().lines().skip(1).takeWhile(line -> !line.isEmpty()).toList();
    }

    @Test
    void whatIsCommittedIsNotDifferent() {
        var run = against("HEAD");
        assertThat(run.out()).matches("(?s)dev · development · residency any · compared with HEAD at [0-9a-f]{12}\n.*");
        assertThat(differences(run)).singleElement().asString().startsWith("  nothing is different from HEAD at ");
        assertThat(run.exitCode()).isZero();
        assertThat(against("HEAD")).isEqualTo(run);
    }

    @Test
    void tellsWhoMayCallWhatFromWhereUnderWhichGuardAtWhichCeiling() throws IOException {
        repository.edit(
                "nova-lite: { on: [aws] }",
                "nova-lite: { on: [aws] }\n  gpt-oss-120b: { on: [aws] }",
                "search: { models: [nova-lite]",
                "search: { models: [nova-lite, gpt-oss-120b]",
                "budget: { aws: 100 }",
                "budget: { aws: 250 }");
        assertThat(differences(against("HEAD")))
                .contains(
                        "  otherwise: claims calls nova-lite on aws by converse at bedrock-runtime · ceiling 100 USD a month"
                                + " -> 250 USD a month",
                        "  may now: search calls gpt-oss-120b on aws by converse at bedrock-runtime · identity service"
                                + " ecs-tasks.amazonaws.com; from anywhere; guardrail not declared; invocation log not"
                                + " declared here, external; private path not declared; called as openai.gpt-oss-120b-1:0;"
                                + " processed in us-east-1; sold by cloud; billed under application inference profile;"
                                + " ceiling none of its own",
                        "  ceiling of claims on aws: amount 100 USD a month -> 250 USD a month")
                .anyMatch(
                        line -> line.matches(
                                "  added    dev/Access/Attribution-search/Profile-gpt-oss-120b +AWS::Bedrock::ApplicationInferenceProfile"));
    }

    @Test
    void failsOnADeletedRole() throws IOException {
        repository.edit(WITHOUT_SEARCH, "");
        var run = against("HEAD");
        assertThat(run.out()).contains(DELETION).contains("  may no longer: search calls nova-lite on aws by converse");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void failsOnARenamedConsumerAndSaysHowItKeepsItsNames() throws IOException {
        repository.edit("  search: {", "  finder: {");
        var run = against("HEAD");
        assertThat(differences(run))
                .contains(
                        "  renamed? consumer search is gone, finder is new, and 3 resources have another name for it: if"
                                + " they are the same, write \"formerly: search\" under consumers.finder, and nothing is"
                                + " made anew")
                .anyMatch(line -> line.matches("  deleted  dev/Access/Consumer-search/Role +AWS::IAM::Role +likely now"
                        + " dev/Access/Consumer-finder/Role, which is new and differs in Description, Policies, Tags"));
        assertThat(run.out())
                .contains(
                        "error Deletion: dev/Access/Consumer-search/Role: is a role and is not declared any more: it is"
                                + " deleted; likely now dev/Access/Consumer-finder/Role, which is new and differs in");
        assertThat(run.exitCode()).isEqualTo(1);

        repository.edit("  search: {", "  finder: { formerly: search,");
        var kept = against("HEAD");
        assertThat(kept.out()).doesNotContain("renamed?").doesNotContain("deleted");
        assertThat(kept.exitCode()).isZero();
    }

    @Test
    void aDeletedRoleMayBeAccepted() throws IOException {
        var accepts =
                "accepts: [{ id: Deletion, on: \"*/Consumer-search/*\", reason: the team moved to an account of its own, until: 2027-01-31 }]\n";
        repository.edit(WITHOUT_SEARCH, "", "models:\n", accepts + "models:\n");
        var run = against("HEAD");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).doesNotContain("Deletion");
        assertThat(run.exitCode()).isZero();
        assertThat(repository.run("plan").out()).endsWith("\n1 environment, 0 findings\n");
    }

    @Test
    void saysItForACommentOnAPullRequest() throws IOException {
        repository.edit("  search: {", "  finder: {", "budget: { aws: 100 }", "budget: { aws: 250 }");
        var run = repository.run("plan", "--against", "HEAD", "--format", "markdown");
        assertThat(run.out().lines())
                .first(as(STRING))
                .matches("### `dev` what changes, compared with HEAD at [0-9a-f]{12}");
        assertThat(run.out())
                .contains(
                        "\n- `renamed? consumer search is gone, finder is new, and 3 resources have",
                        "\n| `otherwise` | `claims` | `nova-lite` | `aws` | `converse at bedrock-runtime` | `ceiling 100 USD a"
                                + " month -> 250 USD a month` |\n",
                        "\n| `claims` | `aws` | `amount 100 USD a month -> 250 USD a month` |\n",
                        "\n| `deleted` | `dev/Access/Consumer-search/Role` | `AWS::IAM::Role` | `likely now"
                                + " dev/Access/Consumer-finder/Role, which is new and differs in Description, Policies, Tags` |\n",
                        "\n| `error` | `Deletion` | `dev/Access/Consumer-search/Role` | `is a role and is not declared any"
                                + " more: it is deleted; likely now");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void aCommentSaysThatNothingIsDifferentOrThatEverythingIsNew() throws IOException {
        repository.write("qa", "extends: dev\n");
        assertThat(repository
                        .run("plan", "--against", "HEAD", "--format", "markdown")
                        .out())
                .contains("\nNothing is different.\n")
                .containsPattern("\n\\d+ resources are added: the base does not have this environment.\n");
    }

    @Test
    void failsOnAReplacedRole() throws IOException {
        repository.edit("rolePath: /ai/", "rolePath: /models/");
        var run = against("HEAD");
        assertThat(run.out())
                .contains(
                        "error Replacement: dev/Access/Consumer-claims/Role: is a role and is made anew, because Path was"
                                + " /ai/ and is /models/\n")
                .contains("replaced  dev/Access/Consumer-claims/Role");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void saysThatAFileThatIsGoneDeletesNothing() throws IOException, InterruptedException {
        repository.write("qa", "extends: dev\n");
        repository.commit();
        Files.delete(repository.environments().resolve("qa.yaml"));
        assertThat(against("HEAD").out())
                .contains(
                        "\nqa is no longer here: what it declared stays in the cloud until its stacks are destroyed\n");
    }

    @Test
    void ofANewEnvironmentEverythingIsAdded() throws IOException {
        repository.write("qa", "extends: dev\n");
        assertThat(repository.run("plan", "qa", "--against", "HEAD").out())
                .containsPattern("\n  \\d+ resources are added: HEAD at [0-9a-f]{12} does not have this environment\n");
    }

    @Test
    void saysWhereACloudMovesTo() throws IOException {
        repository.edit("\"111122223333\"", "\"444455556666\"");
        assertThat(differences(against("HEAD")))
                .contains("  cloud aws: place 111122223333 us-east-1 -> 444455556666 us-east-1");
    }

    @Test
    void comparesWithEarlierPlansAndSaysTheSameInJson() throws IOException {
        var earlier = folder.resolve("release");
        Run.of("plan", "--environments", repository.environments().toString(), "--out", earlier.toString());
        repository.edit(WITHOUT_SEARCH, "");
        var against = Json.tree(repository
                        .run("plan", "--against", earlier.toString(), "--format", "json")
                        .out())
                .path(0)
                .path("against");
        assertThat(against.path("base").asText()).isEqualTo("the plans in " + earlier);
        assertThat(against.path("isNew").asBoolean()).isFalse();
        assertThat(against.at("/calls/0/change").asText()).isEqualTo("may no longer");
        assertThat(against.path("resources").findValuesAsText("change")).contains("deleted", "changed");
    }

    @Test
    void failsOnWhatIsNeitherAFolderNorARevision() {
        var run = against("nowhere");
        assertThat(run.err())
                .isEqualTo(
                        "--against: \"nowhere\" is neither a folder nor a revision that git knows · fetch it, or name the"
                                + " folder of earlier plans\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void failsOnAFolderWithoutAPlan() {
        var run = against(repository.environments().toString());
        assertThat(run.err())
                .isEqualTo("--against: \"" + repository.environments()
                        + "\" holds no plan · name a folder that tombolo plan" + " wrote, or a revision of git\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void failsOnTheFolderThatThisPlanIsWrittenTo() throws IOException {
        var out = Files.createDirectories(folder.resolve("out"));
        var run = against(out.toString());
        assertThat(run.err())
                .isEqualTo("--against: \"" + out
                        + "\" is where this plan is written · keep a copy of it, or name another with" + " --out\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void failsOutsideARepository(@TempDir Path elsewhere) throws IOException {
        var environments = Files.createDirectory(elsewhere.resolve("environments"));
        Files.copy(repository.environments().resolve("dev.yaml"), environments.resolve("dev.yaml"));
        var run = Run.of("plan", "--against", "HEAD", "--environments", environments.toString());
        assertThat(run.err())
                .isEqualTo(
                        "--against: \"HEAD\" is no folder, and environments is in no git repository · name the folder of"
                                + " earlier plans\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void failsOnARevisionThatThisVersionCannotRead() throws IOException, InterruptedException {
        repository.edit("kind: development", "kind: developer");
        repository.commit();
        repository.edit();
        var run = against("HEAD");
        assertThat(run.err())
                .matches(
                        "HEAD at [0-9a-f]{12}: dev\\.yaml:2: kind: unknown value \"developer\" · plan it with the version that wrote"
                                + " it, and name that folder \\(did you mean \"development\"\\?\\)\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void failsOnAnEarlierPlanOfAnotherFormat() throws IOException {
        var earlier = Files.createDirectories(folder.resolve("release").resolve("dev"));
        Files.writeString(earlier.resolve("plan.json"), "{\"format\": \"tombolo-plan/0\"}");
        Files.createDirectories(earlier.resolve("pulumi"));
        Files.writeString(
                earlier.resolve("pulumi").resolve("resources.json"),
                "{\"format\": \"tombolo-pulumi-resources/1\", \"resources\": []}");
        var run = against(folder.resolve("release").toString());
        assertThat(run.err())
                .isEqualTo(earlier.resolve("plan.json")
                        + ": has format \"tombolo-plan/0\", expected \"tombolo-plan/1\" · plan the base again\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
