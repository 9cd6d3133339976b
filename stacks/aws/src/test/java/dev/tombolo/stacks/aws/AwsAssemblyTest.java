package dev.tombolo.stacks.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.folder.EnvironmentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Synthesizes the shipped environments. {@code -Dtombolo.update=true} rewrites the goldens of types and ids. */
class AwsAssemblyTest {
    private static final Path GOLDENS = Path.of("src/test/resources/goldens");
    private static final Path SHIPPED = Path.of("../../environments");
    private static final Path ACCOUNT = Path.of("../../modules/cli/src/test/resources/account/environments");

    private static final String OWNER = "/tombolo-owner/";

    @TempDir
    private Path folder;

    static List<Environment> environments() {
        return EnvironmentFolder.read(SHIPPED).environments();
    }

    @ParameterizedTest
    @MethodSource("environments")
    void typesAndIdsStayWhatTheyWere(Environment environment) throws IOException {
        typesAndIdsStay(environment.name(), environment);
    }

    @Test
    void typesAndIdsOfAnAccountStayWhatTheyWere() throws IOException {
        typesAndIdsStay("account", account());
    }

    /** Who deploys access must not be the one who buys. */
    @Test
    void nothingOfAnEnvironmentDependsOnTheStackOfItsAccount() throws IOException {
        var out = Files.createTempDirectory(folder, "assembly");
        AwsAssembly.write(account(), account().aws().orElseThrow(), out);
        var stacks = new ObjectMapper()
                .readTree(out.resolve("assembly-prod/manifest.json").toFile()).path("artifacts").properties().stream()
                        .filter(artifact ->
                                artifact.getValue().path("type").asText().equals("aws:cloudformation:stack"))
                        .collect(Collectors.toMap(
                                artifact ->
                                        artifact.getValue().path("displayName").asText(),
                                artifact ->
                                        artifact.getValue().path("dependencies").toString()));
        assertThat(stacks).containsOnlyKeys("prod/Access", "prod/Account");
        assertThat(stacks.get("prod/Access")).contains("prodAccess").doesNotContain("prodAccount");
        assertThat(stacks.get("prod/Account")).contains("prodAccount").doesNotContain("prodAccess");
    }

    /** A parameter belongs to one Region, and two repositories must meet whatever theirs is. */
    @Test
    void theOwnerOfAnAccountIsWrittenDownWhereEverybodyLooks() throws IOException {
        var out = Files.createTempDirectory(folder, "assembly");
        var elsewhere = accountIn("us-east-2");
        AwsAssembly.write(elsewhere, elsewhere.aws().orElseThrow(), out);
        var artifacts = new ObjectMapper()
                .readTree(out.resolve("assembly-prod/manifest.json").toFile())
                .path("artifacts");
        var owner = named(artifacts, "prod/AccountOwner");
        assertThat(owner.getValue().path("environment").asText()).isEqualTo("aws://333333333333/us-east-1");
        assertThat(templates(elsewhere))
                .filteredOn(template -> template.path("Resources").size() == 1)
                .singleElement()
                .satisfies(template ->
                        assertThat(template.findValuesAsText("Name")).containsExactly(OWNER + "account"));
        assertThat(named(artifacts, "prod/Account")
                        .getValue()
                        .path("dependencies")
                        .toString())
                .contains("\"" + owner.getKey() + "\"");
    }

    private static Map.Entry<String, JsonNode> named(JsonNode artifacts, String stack) {
        return artifacts.properties().stream()
                .filter(artifact -> artifact.getValue()
                        .path("displayName")
                        .asText()
                        .split(" ", 2)[0]
                        .equals(stack))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverKeepsTheRoleThatAgreesReadsWhatItMayBuy() throws IOException {
        var role = "arn:aws:iam::333333333333:role/ai/agreements";
        var template = templates(accountIn("us-east-1\n  roles: { agreements: \"" + role + "\" }")).stream()
                .filter(stack -> stack.path("Outputs").has("AgreementsRoleNeeds"))
                .findFirst()
                .orElseThrow();
        assertThat(template.findValuesAsText("Type")).doesNotContain("AWS::IAM::Role", "AWS::IAM::RolePolicy");
        assertThat(template.at("/Outputs/AgreementsRoleNeeds/Value").toString())
                .contains("aws-marketplace:Subscribe", "bedrock:PutUseCaseForModelAccess", "lambda.amazonaws.com");
    }

    private Environment accountIn(String region) throws IOException {
        var copy = Files.createTempDirectory(folder, "environments");
        var text = Files.readString(ACCOUNT.resolve("prod.yaml"));
        Files.writeString(copy.resolve("prod.yaml"), text.replace("region: us-east-1", "region: " + region));
        return EnvironmentFolder.read(copy).environments().get(0);
    }

    private static Environment account() {
        return EnvironmentFolder.read(ACCOUNT).environments().get(0);
    }

    private void typesAndIdsStay(String name, Environment environment) throws IOException {
        var golden = GOLDENS.resolve(name + ".txt");
        var lines = typesAndIds(environment);
        if (Boolean.getBoolean("tombolo.update")) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, lines);
        }
        assertThat(lines).isEqualTo(Files.readString(golden));
    }

    @Test
    void addingAConsumerOrAModelOrReorderingListsChangesNoOtherId() throws IOException {
        var before = typesAndIds(edited("", ""));
        var added = typesAndIds(edited(
                "    models: [gpt-5.6-terra, gpt-oss-120b]\n    api: { aws: converse",
                "    models: [nova-lite, gpt-oss-120b, gpt-5.6-terra]\n    api: { aws: converse"));
        assertThat(added.lines()).containsAll(before.lines().toList());
        assertThat(added.lines().filter(line -> !before.contains(line)))
                .hasSize(7)
                .anyMatch(line -> line.startsWith("AWS::CloudWatch::Alarm OperationsAlarmnovalite"))
                .anyMatch(line -> line.startsWith(
                        "AWS::Bedrock::ApplicationInferenceProfile AttributionclaimsassistantProfilenovalite"))
                .anyMatch(line -> line.startsWith("AWS::SSM::Parameter HandOffclaimsassistantModelnovalite"));
        var grown = typesAndIds(
                edited(
                        "consumers:\n",
                        "consumers:\n  a-new-one:\n    models: [gpt-5.6-terra]\n    api: converse\n    aws: { service: ecs-tasks.amazonaws.com }\n"));
        assertThat(grown.lines()).containsAll(before.lines().toList());
        assertThat(grown.lines().filter(line -> !before.contains(line)))
                .hasSize(8)
                .allMatch(line -> line.matches(
                        "\\S+ ((Attribution|Consumer|HandOff)anewone|OperationsAlarmgpt56terra[a-z]+anewone).*"));
    }

    /** An export would lock the guardrail's version, the roles and the profiles while another stack imports them. */
    @ParameterizedTest
    @MethodSource("environments")
    void noStackExportsAnything(Environment environment) throws IOException {
        assertThat(templates(environment))
                .isNotEmpty()
                .allSatisfy(
                        template -> assertThat(template.findValues("Export")).isEmpty());
    }

    @Test
    void aRenamedConsumerThatSaysFormerlyKeepsItsIds() throws IOException {
        var before = typesAndIds(edited("", ""));
        var renamed =
                typesAndIds(edited("  document-search:\n", "  document-finder:\n    formerly: document-search\n"));
        assertThat(renamed).isEqualTo(before);
    }

    @Test
    void assetsAreCopiedAgainIntoAFolderThatWasEmptied() throws IOException {
        var out = Files.createTempDirectory(folder, "assembly");
        var first = written(out);
        for (var file : first) {
            Files.delete(out.resolve(file));
        }
        assertThat(written(out)).isEqualTo(first).anyMatch(file -> file.endsWith(".jar"));
    }

    private List<String> written(Path out) throws IOException {
        var prod = edited("", "");
        AwsAssembly.write(prod, prod.aws().orElseThrow(), out);
        try (var files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** Alerts cannot be changed in place, so that a changed one would replace its budget. */
    @Test
    void anotherAlertAddressReplacesItsTwoSubscriptionsAndLeavesEveryOtherResourceAsItIs() throws IOException {
        var before = resources(edited("", ""));
        var after = resources(edited("notify: [ai-platform@example.com]", "notify: [money@example.com]"));

        assertThat(changed(before, after))
                .hasSize(2)
                .allSatisfy(subscription -> assertThat(subscription)
                        .startsWith("AWS::SNS::Subscription")
                        .contains("money@example.com"));
        assertThat(changed(after, before))
                .hasSize(2)
                .allSatisfy(subscription -> assertThat(subscription)
                        .startsWith("AWS::SNS::Subscription")
                        .contains("ai-platform@example.com"));
    }

    /** Without these statements nobody would hear of anything, and nothing would say so. */
    @Test
    void theKeeperOfTheKeyOfAlertsReadsWhoPublishesUnderIt() throws IOException {
        var key = "arn:aws:kms:us-east-1:333333333333:key/1a2b3c4d";
        var keyed = edited("  region: us-east-1\n", "  region: us-east-1\n  alertKey: " + key + "\n");
        var topics = templates(keyed).stream()
                .flatMap(template -> template.path("Resources").properties().stream())
                .map(Map.Entry::getValue)
                .filter(resource -> resource.path("Type").asText().equals("AWS::SNS::Topic"))
                .toList();
        assertThat(topics)
                .hasSize(2)
                .allSatisfy(topic -> assertThat(
                                topic.at("/Properties/KmsMasterKeyId").asText())
                        .isEqualTo(key));
        var output = templates(keyed).stream()
                .map(template -> template.at("/Outputs/AlertKeyStatements"))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow();
        assertThat(output.path("Description").asText()).isEqualTo("Add these statements to the policy of key " + key);
        assertThat(new ObjectMapper().readTree(output.path("Value").asText()).findValuesAsText("Sid"))
                .containsExactly("EncryptedForAlarms", "EncryptedForBudgets");
        assertThat(typesAndIds(keyed)).isEqualTo(typesAndIds(edited("", "")));
    }

    /** Where nobody may make a role, what each must have is read before anybody deploys. */
    @Test
    void noRoleIsMadeForAServiceWhereSomebodyElseMakesThem() throws IOException {
        var keys = List.of("settings", "invocationLog", "archive", "spendingStop");
        var roles = keys.stream()
                .map(key -> "    " + key + ": arn:aws:iam::333333333333:role/ai/" + key + "\n")
                .collect(Collectors.joining());
        var brought = edited("  region: us-east-1\n", "  region: us-east-1\n  roles:\n" + roles);
        var before = typesAndIds(edited("", "")).lines().toList();
        var after = typesAndIds(brought).lines().toList();

        assertThat(before).containsAll(after);
        assertThat(before)
                .filteredOn(line -> !after.contains(line))
                .allMatch(line -> line.startsWith("AWS::IAM::Role"))
                .anyMatch(line -> line.startsWith("AWS::IAM::Role SettingsRole"))
                .anyMatch(line -> line.startsWith("AWS::IAM::Role LoggingRole"))
                .anyMatch(line -> line.startsWith("AWS::IAM::Role LoggingArchiveRole"))
                .anyMatch(line -> line.startsWith("AWS::IAM::Role SpendingStopExecution"));
        assertThat(after)
                .filteredOn(line -> line.startsWith("AWS::IAM::Role "))
                .allMatch(line -> line.contains("Consumer"));
        assertThat(templates(brought))
                .flatExtracting(template -> template.path("Outputs").properties())
                .filteredOn(output -> output.getKey().endsWith("RoleNeeds"))
                .allSatisfy(output -> assertThat(
                                output.getValue().path("Description").asText())
                        .matches("What role arn:aws:iam::333333333333:role/ai/[a-zA-Z]+ must have, as AWS::IAM::Role"))
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder(
                        "ArchiveRoleNeeds", "InvocationLogRoleNeeds", "SettingsRoleNeeds", "SpendingStopRoleNeeds");
    }

    @Test
    void anotherAmountOfOneConsumerChangesItsBudgetInPlace() throws IOException {
        var before = resources(edited("", ""));
        var after = resources(edited("budget: { aws: 4000 }", "budget: { aws: 3000 }"));

        assertThat(typesAndIds(edited("budget: { aws: 4000 }", "budget: { aws: 3000 }")))
                .isEqualTo(typesAndIds(edited("", "")));
        assertThat(changed(before, after))
                .singleElement()
                .asString()
                .startsWith("AWS::Budgets::Budget")
                .contains("\"Amount\":3000");
        assertThat(changed(after, before).get(0).replace("\"Amount\":4000", "\"Amount\":3000"))
                .isEqualTo(changed(before, after).get(0));
    }

    @Test
    void suspendingAConsumerChangesItsRoleInPlaceAndNothingElse() throws IOException {
        var suspended = edited(
                "  claims-assistant:\n",
                "  claims-assistant:\n    suspended: { since: 2026-11-23, reason: its key leaked }\n");

        assertThat(typesAndIds(suspended)).isEqualTo(typesAndIds(edited("", "")));
        assertThat(changed(resources(edited("", "")), resources(suspended)))
                .singleElement()
                .asString()
                .startsWith("AWS::IAM::Role")
                .contains("DenyWhileSuspended");
    }

    @Test
    void failsToBeAskedForAnEnvironmentThatPulumiOwns() {
        assertThatThrownBy(() -> AwsAssembly.requireOwned(environments().get(0)))
                .hasMessage("dev: engines.aws: pulumi owns all of this environment · run: pulumi up --stack dev");
    }

    /** Returns the shipped production environment after an edit of its text. */
    private Environment edited(String from, String to) throws IOException {
        var copy = Files.createTempDirectory(folder, "environments");
        for (var name : List.of("defaults.yaml", "prod.yaml")) {
            var text = Files.readString(SHIPPED.resolve(name));
            assertThat(name.equals("defaults.yaml") || text.contains(from)).isTrue();
            var edited = from.isEmpty() ? text : accepting(text.replace(from, to));
            Files.writeString(copy.resolve(name), withNova(name, edited));
        }
        return EnvironmentFolder.read(copy).select(List.of("prod")).get(0);
    }

    /** What is accepted on a consumer follows its new name. */
    private static String accepting(String text) {
        return text.contains("document-finder:") ? text.replace("on: document-search", "on: document-finder") : text;
    }

    /** A further model that every variant allows, so that only its use differs. */
    private static String withNova(String name, String text) {
        return name.equals("prod.yaml")
                ? text.replace("models:\n  gpt-5.5", "models:\n  nova-lite: { on: [aws] }\n  gpt-5.5")
                : text;
    }

    /** The owner's note has the digest of the whole file, and so changes with every edit. */
    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .filter(resource -> !resource.getValue().equals(before.get(resource.getKey())))
                .filter(resource -> !resource.getValue().contains(OWNER))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Map<String, String> resources(Environment environment) throws IOException {
        var resources = new TreeMap<String, String>();
        for (var template : templates(environment)) {
            template.path("Resources")
                    .properties()
                    .forEach(resource -> resources.put(
                            resource.getKey(),
                            resource.getValue().path("Type").asText() + " "
                                    + resource.getValue().path("Properties")
                                    + resource.getValue().path("DependsOn")));
        }
        return resources;
    }

    private String typesAndIds(Environment environment) throws IOException {
        var lines = new TreeSet<String>();
        resources(environment)
                .forEach((id, resource) -> lines.add(resource.substring(0, resource.indexOf(' ')) + " " + id));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private List<JsonNode> templates(Environment environment) throws IOException {
        var out = Files.createTempDirectory(folder, "assembly");
        AwsAssembly.write(environment, environment.aws().orElseThrow(), out);
        var templates = new ArrayList<JsonNode>();
        try (var files = Files.walk(out)) {
            for (var template : files.filter(file -> file.toString().endsWith(".template.json"))
                    .toList()) {
                templates.add(new ObjectMapper().readTree(template.toFile()));
            }
        }
        return templates;
    }
}
