package dev.tombolo.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans the shipped environments, as the README's first command does. */
class PlanCommandTest {
    private static final String SHIPPED = "../../environments";

    @TempDir
    private static Path out;

    @TempDir
    private Path folder;

    private static Run all;

    @BeforeAll
    static void plan() {
        all = Run.of(
                "plan", "--environments", SHIPPED, "--out", out.toString(), "--as-of", "2026-11-23", "--engine", "all");
    }

    @Test
    void shippedEnvironmentsAreCleanAndExitZero() {
        assertThat(all.err()).isEmpty();
        assertThat(all.out()).endsWith("4 environments, 0 findings\n");
        assertThat(all.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod", "prod-eu", "staging"})
    void bothEnginesGrantTheSame(String environment) throws IOException {
        assertThat(json(environment).path("differences")).isEmpty();
        assertThat(json(environment).path("clouds").path(0).path("resources")).isNotEmpty();
    }

    @Test
    void aConsumerOnOurEndpointsIsEnforcedByTheTemplateItself() throws IOException {
        var calls = json("prod").path("consumers").path(0).path("calls").path(0);
        assertThat(calls.path("from").asText()).isEqualTo("our VPC endpoints");
        assertThat(calls.at("/guards/private-path/state").asText()).isEqualTo("enforced");
        assertThat(calls.at("/guards/private-path/why").asText()).isEqualTo("denied unless aws:SourceVpce is ours");
    }

    @Test
    void aConsumerWhosePathAppliesGuardrailsIsEnforcedByTheTemplateItself() throws IOException {
        var guard = json("prod").path("consumers").path(0).at("/calls/0/guards/guardrail");
        assertThat(guard.path("state").asText()).isEqualTo("enforced");
        assertThat(guard.path("why").asText()).isEqualTo("denied unless bedrock:GuardrailIdentifier is ours");
        assertThat(json("dev").findValues("guardrail"))
                .extracting(state -> state.path("state").asText())
                .containsOnly("not declared", "not offered by this path");
    }

    @Test
    void aFormerVersionThatPassesIsSaid(@TempDir Path folder) throws IOException {
        var environments = Files.createDirectory(folder.resolve("environments"));
        Files.writeString(environments.resolve("dev.yaml"), """
                tombolo: 1
                kind: development
                aws: { account: "111122223333", region: us-east-1 }
                guardrail: { preset: strict, alsoAccept: [3] }
                models:
                  gpt-oss-120b: { on: [aws] }
                consumers:
                  claims: { models: [gpt-oss-120b], api: converse, aws: { service: lambda.amazonaws.com } }
                """);
        var plans = folder.resolve("plans");
        Run.of("plan", "--environments", environments.toString(), "--out", plans.toString(), "--as-of", "2026-11-23");
        var plan = new ObjectMapper()
                .readTree(plans.resolve("dev").resolve("plan.json").toFile());
        assertThat(plan.path("consumers")
                        .path(0)
                        .at("/calls/0/guards/guardrail/why")
                        .asText())
                .isEqualTo("denied unless bedrock:GuardrailIdentifier is ours, in one of 2 versions");
        assertThat(plan.path("findings").findValuesAsText("rule")).containsExactly("GuardrailWithoutCustomerKey");
    }

    @Test
    void anOciPrivateEndpointNeedsReconcile() throws IOException {
        var guard = json("prod").path("consumers").path(1).at("/calls/0/guards/private-path");
        assertThat(guard.path("state").asText()).isEqualTo("declared, needs reconcile");
    }

    @Test
    void mantleIsSaidToOfferNeitherGuardrailNorLog() throws IOException {
        var guards = json("prod").path("consumers").path(2).at("/calls/0/guards");
        assertThat(guards.at("/guardrail/state").asText()).isEqualTo("not offered by this path");
        assertThat(guards.at("/invocation-log/state").asText()).isEqualTo("not offered by this path");
    }

    @Test
    void eachCallSaysWhatItIsBilledUnder() throws IOException {
        assertThat(json("prod").findValuesAsText("billedUnder"))
                .containsExactly(
                        "application inference profile",
                        "application inference profile",
                        "compartment",
                        "default project, with other consumers",
                        "calling role",
                        "application inference profile",
                        "compartment",
                        "compartment");
        assertThat(json("dev").findValuesAsText("billedUnder")).contains("project");
    }

    @Test
    void aProjectThatPulumiDeclaresThroughCloudFormationStandsInAStackOfItsName() throws IOException {
        var aws = json("dev").path("clouds").path(0);
        assertThat(aws.path("stacks").path("codex-engineers-project").asInt()).isEqualTo(1);
        assertThat(aws.path("resources").findValuesAsText("type")).contains("AWS::BedrockMantle::Project");
    }

    @Test
    void eachBudgetSaysWhatItSeesAndWhatNot() {
        assertThat(all.out())
                .contains(
                        "  claims-assistant  aws    4000 USD   calls on bedrock-runtime, once its tags are activated  ")
                .contains(
                        "  environment       oci    8000 USD   everything of the compartment bank-tombolo-prod        none\n")
                .contains("  codex-engineers   aws    1500 USD   nothing  ")
                .contains(
                        "  the budget of codex-engineers does not see its calls on bedrock-mantle: it attributes no caller,"
                                + " and no project with the consumer's tags is declared\n")
                .contains("  a stop that was pulled is armed again by hand: REVERSE_BUDGET_ACTION, then"
                        + " RESET_BUDGET_ACTION\n");
    }

    @Test
    void commitmentsAreHeldAgainstTheBudgetsOfAYearAndEndOnTheirDay() throws IOException {
        assertThat(all.out())
                .contains(
                        "  commitment private-pricing-2026 on aws, running: 200000 USD a year until 2027-12-31; the budgets of"
                                + " a year are 240000 USD; what the Marketplace bills may count differently, which is not verified\n");
        Files.copy(Path.of(SHIPPED, "defaults.yaml"), folder.resolve("defaults.yaml"));
        Files.writeString(
                folder.resolve("late.yaml"),
                Files.readString(Path.of(SHIPPED, "prod.yaml")).replace("ends: 2027-12-31", "ends: 2026-10-31"));
        var late = Run.of(
                "plan",
                "late",
                "--environments",
                folder.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--as-of",
                "2026-11-23");
        assertThat(late.out())
                .contains("  warning Commitments: private-pricing-2026: ended on 2026-10-31\n"
                        + "    environments · take the entry away, or name the contract that took its place\n")
                .contains("  commitment private-pricing-2026 on aws, ended: ");
        assertThat(late.exitCode()).isZero();
    }

    @Test
    void theTenancysStackStandsBesideTheEnvironmentsOwnAndComesFirst() throws IOException {
        var oci = json("prod").path("clouds").path(1);
        assertThat(oci.path("output").asText()).isEqualTo("pulumi");
        assertThat(oci.path("stacks").properties())
                .extracting(stack -> stack.getKey())
                .containsExactly("prod", "prod.tenancy");
        assertThat(json("prod").path("needs")).isEmpty();
        assertThat(all.out()).contains("""
                  next: pulumi preview --stack prod.tenancy
                  next: pulumi stack select prod --create --secrets-provider 'awskms://alias/pulumi-state?region=us-east-1'
                  next: pulumi preview --stack prod
                """);
    }

    @Test
    void whatSomebodyElseMustDeclareInTheTenancyIsSaid() throws IOException {
        Files.copy(Path.of(SHIPPED, "defaults.yaml"), folder.resolve("defaults.yaml"));
        Files.writeString(
                folder.resolve("staging.yaml"),
                Files.readString(Path.of(SHIPPED, "staging.yaml")).replaceFirst("  quotas: .*\n", "")
                        + "scopes: { tenancy: external }\n");
        var run = Run.of(
                "plan",
                "--environments",
                folder.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--as-of",
                "2026-11-23");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("""
                  needs of somebody else's stack: compartment tombolo-staging below ocid1.compartment.oc1..aaaaaaaaexamplestaging
                  needs of somebody else's stack: dynamic group tombolo-staging-claims-assistant with the rule ALL \
                {instance.compartment.id = 'ocid1.compartment.oc1..aaaaaaaaexampleclaims'}
                """).doesNotContain("staging.tenancy");
    }

    @Test
    void productionWithoutABudgetIsAWarning() throws IOException {
        Files.copy(Path.of(SHIPPED, "defaults.yaml"), folder.resolve("defaults.yaml"));
        var prod = Files.readString(Path.of(SHIPPED, "prod.yaml"));
        Files.writeString(
                folder.resolve("prod.yaml"),
                prod.replaceAll("    budget: \\{.*\n", "")
                        .replaceFirst("(?s)\nbudget:\n.*?\ncommitments:", "\ncommitments:"));
        var run = Run.of(
                "plan",
                "--environments",
                folder.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--as-of",
                "2026-11-23");
        assertThat(run.out())
                .contains("  warning Budget: prod: is production and has no budget on aws\n"
                        + "    environments · add budget with aws and notify\n")
                .contains("  warning Budget: prod: is production and has no budget on oci\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aSecondPlanOfTheSameWritesTheSameBytes() throws IOException {
        var before = bytes(out);
        assertThat(Run.of(
                        "plan",
                        "--environments",
                        SHIPPED,
                        "--out",
                        out.toString(),
                        "--as-of",
                        "2026-11-23",
                        "--engine",
                        "all"))
                .isEqualTo(all);
        assertThat(bytes(out)).isEqualTo(before);
    }

    @Test
    void theDayReachesChecksAndNotTheDigest() throws IOException {
        var late =
                Run.of("plan", "prod", "--environments", SHIPPED, "--out", folder.toString(), "--as-of", "2027-04-01");
        assertThat(late.exitCode()).isEqualTo(1);
        assertThat(late.out())
                .contains(
                        "  error Accepts: codex-engineers: a weakened guard, invocations, was accepted until 2027-03-31\n");
        var digest = new ObjectMapper()
                .readTree(folder.resolve("prod/plan.json").toFile())
                .path("digest");
        assertThat(digest).isEqualTo(json("prod").path("digest"));
    }

    @Test
    void oneEnvironmentAsJsonIsTheFileThatWasWritten() throws IOException {
        var run = Run.of(
                "plan",
                "dev",
                "--environments",
                SHIPPED,
                "--out",
                folder.toString(),
                "--as-of",
                "2026-11-23",
                "--format",
                "json");
        var json = new ObjectMapper();
        assertThat(json.readTree(run.out()).path(0))
                .isEqualTo(json.readTree(folder.resolve("dev/plan.json").toFile()));
    }

    @Test
    void failsOnAnUnknownEnvironmentWithCandidates() {
        var run = Run.of("plan", "prd", "--environments", SHIPPED, "--out", folder.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().strip()).isEqualTo("environments: no environment \"prd\" · did you mean \"prod\"?");
    }

    @Test
    void failsOnAFolderThatHoldsSomethingElseAndLeavesIt() throws IOException {
        var precious = folder.resolve("dev").resolve("precious.txt");
        Files.createDirectories(folder.resolve("dev"));
        Files.writeString(precious, "keep me");
        var run = Run.of("plan", "dev", "--environments", SHIPPED, "--out", folder.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().strip())
                .isEqualTo(folder.resolve("dev") + ": holds files that no plan wrote · name another folder with --out");
        assertThat(precious).hasContent("keep me");
    }

    @Test
    void failsWhereNothingCanBeWritten() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        var run = Run.of("plan", "dev", "--environments", SHIPPED, "--out", file.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().strip())
                .isEqualTo(file.resolve("dev") + ": cannot be written · name another folder with --out");
    }

    @Test
    void failsOnAnUnknownOptionWithTheUsage() {
        var run = Run.of("plan", "--environment", SHIPPED);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("Unknown option: '--environment'");
    }

    @Test
    void everyFileOfThePlanIsFreeOfPathsOfThisMachine() throws IOException {
        for (var content : bytes(out).entrySet()) {
            assertThat(content.getValue()).as(content.getKey()).doesNotContain(System.getProperty("user.dir"));
        }
    }

    private static JsonNode json(String environment) throws IOException {
        return new ObjectMapper()
                .readTree(out.resolve(environment).resolve("plan.json").toFile());
    }

    private static SortedMap<String, String> bytes(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : List.copyOf(files.filter(Files::isRegularFile).toList())) {
                contents.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
