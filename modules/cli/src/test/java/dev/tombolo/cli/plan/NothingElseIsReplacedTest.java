package dev.tombolo.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Somebody changes one consumer, one model, one address, one amount. What is made anew, by the properties of which the
 * clouds say that they force it, is what the change is about and nothing else: on AWS in access, baseline, account and
 * organization, and where Pulumi owns it.
 */
class NothingElseIsReplacedTest {
    private static final Path SHIPPED = Path.of("../../environments");
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path ACCOUNT = RESOURCES.resolve("account/environments");
    private static final Path ORGANIZATION = RESOURCES.resolve("organization/environments");

    @TempDir
    private Path folder;

    /**
     * A change of an environment's file.
     *
     * @param what what somebody does
     * @param environments the folder
     * @param environment the environment
     * @param from what its file says
     * @param to what it says then
     * @param madeAnew what is added, deleted or made anew, as {@code change type} with the number of them
     */
    record Edit(String what, Path environments, String environment, String from, String to, List<String> madeAnew) {
        @Override
        public String toString() {
            return environment + ": " + what;
        }
    }

    static List<Edit> edits() {
        return List.of(
                new Edit(
                        "a consumer may be spent less on",
                        SHIPPED,
                        "prod",
                        "budget: { aws: 4000 }",
                        "budget: { aws: 3000 }",
                        List.of()),
                new Edit(
                        "a consumer runs elsewhere",
                        SHIPPED,
                        "prod",
                        "aws: { service: lambda.amazonaws.com }",
                        "aws: { service: ecs-tasks.amazonaws.com }",
                        List.of()),
                new Edit(
                        "a consumer calls one model less",
                        SHIPPED,
                        "prod",
                        "models: [gpt-5.6-terra, gpt-oss-120b]\n    api: { aws: converse",
                        "models: [gpt-oss-120b]\n    api: { aws: converse",
                        List.of(
                                "1 deleted AWS::Bedrock::ApplicationInferenceProfile",
                                "5 deleted AWS::CloudWatch::Alarm",
                                "1 deleted AWS::SSM::Parameter")),
                new Edit(
                        "another address hears alarms and budgets",
                        SHIPPED,
                        "prod",
                        "notify: [ai-platform@example.com]",
                        "notify: [money@example.com]",
                        List.of("2 added AWS::SNS::Subscription", "2 deleted AWS::SNS::Subscription")),
                new Edit(
                        "another topic hears of lost records",
                        SHIPPED,
                        "prod",
                        "alarmTopics: [arn:aws:sns:us-east-1:333333333333:ai-platform]",
                        "alarmTopics: [arn:aws:sns:us-east-1:333333333333:security]",
                        List.of()),
                new Edit(
                        "the log is kept for longer",
                        SHIPPED,
                        "prod",
                        "retentionDays: 400\n",
                        "retentionDays: 731\n",
                        List.of()),
                new Edit(
                        "the network has one zone more",
                        SHIPPED,
                        "prod",
                        "zones: [use1-az1, use1-az2]",
                        "zones: [use1-az1, use1-az2, use1-az4]",
                        List.of("1 added AWS::EC2::Subnet", "1 added AWS::EC2::SubnetRouteTableAssociation")),
                new Edit(
                        "the guardrail filters a word more",
                        SHIPPED,
                        "prod",
                        "kind: production\n",
                        "kind: production\nguardrail: { preset: strict, words: [basilisk] }\n",
                        List.of("1 added AWS::Bedrock::GuardrailVersion", "1 deleted AWS::Bedrock::GuardrailVersion")),
                new Edit(
                        "another address hears of the account's budget",
                        ACCOUNT,
                        "prod",
                        "procurement@example.com",
                        "money@example.com",
                        List.of("1 added AWS::SNS::Subscription", "1 deleted AWS::SNS::Subscription")),
                new Edit("the account may spend more", ACCOUNT, "prod", "amount: 30000", "amount: 40000", List.of()),
                new Edit(
                        "other prices were acknowledged",
                        ACCOUNT,
                        "prod",
                        "rateCard: 0123456789abcdef",
                        "rateCard: fedcba9876543210",
                        List.of()),
                new Edit(
                        "the form says more",
                        ACCOUNT,
                        "prod",
                        "read by a clerk before",
                        "read by two clerks before",
                        List.of()),
                new Edit(
                        "one model more is bought",
                        ACCOUNT,
                        "prod",
                        "useCase:\n",
                        "  gpt-5.5:\n    offer: offer-5l5a5izq5fbed\n    terms: https://aws.amazon.com/legal/bedrock/third-party-models/\n    rateCard: 0123456789abcdef\nuseCase:\n",
                        List.of("1 added AWS::IAM::RolePolicy", "1 added Custom::BedrockModelAgreement")),
                new Edit(
                        "one model more may be bought",
                        ORGANIZATION,
                        "organization",
                        "allowedModels: [gpt-5.5,",
                        "allowedModels: [gpt-5.5, gpt-5.6-sol,",
                        List.of()),
                new Edit(
                        "one Region more may be called",
                        ORGANIZATION,
                        "organization",
                        "regions: [us-east-1, us-west-2]",
                        "regions: [us-east-1, us-east-2, us-west-2]",
                        List.of()),
                new Edit(
                        "one account more is held to it",
                        ORGANIZATION,
                        "organization",
                        "ou-ab12-22222222]",
                        "ou-ab12-22222222, ou-ab12-33333333]",
                        List.of()),
                new Edit(
                        "another address hears alarms and budgets",
                        SHIPPED,
                        "dev",
                        "notify: [ai-platform@example.com]",
                        "notify: [money@example.com]",
                        List.of(
                                "2 added aws:sns/topicSubscription:TopicSubscription",
                                "2 deleted aws:sns/topicSubscription:TopicSubscription")),
                new Edit(
                        "a consumer may be spent more on",
                        SHIPPED,
                        "dev",
                        "budget: { aws: 200 }",
                        "budget: { aws: 300 }",
                        List.of()),
                new Edit(
                        "a consumer calls one model less",
                        SHIPPED,
                        "dev",
                        "models: [gpt-oss-120b, nova-lite]",
                        "models: [gpt-oss-120b]",
                        List.of(
                                "1 deleted aws:bedrock/inferenceProfile:InferenceProfile",
                                "4 deleted aws:cloudwatch/metricAlarm:MetricAlarm",
                                "1 deleted aws:ssm/parameter:Parameter")),
                new Edit(
                        "a consumer runs elsewhere",
                        SHIPPED,
                        "dev",
                        "service: lambda.amazonaws.com",
                        "service: ecs-tasks.amazonaws.com",
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void whatTheChangeIsNotAboutStaysWhereItIs(Edit edit) throws IOException {
        var environments = Files.createDirectory(folder.resolve("environments"));
        try (var files = Files.walk(edit.environments())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = environments.resolve(edit.environments().relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        plan(environments, edit, "before");
        var file = environments.resolve(edit.environment() + ".yaml");
        var text = Files.readString(file);
        assertThat(text).contains(edit.from());
        Files.writeString(file, text.replace(edit.from(), edit.to()));
        plan(environments, edit, "after", "--against", folder.resolve("before").toString());

        assertThat(madeAnew(edit)).isEqualTo(edit.madeAnew());
    }

    private void plan(Path environments, Edit edit, String out, String... further) {
        var arguments = new ArrayList<>(List.of(
                "plan",
                edit.environment(),
                "--environments",
                environments.toString(),
                "--out",
                folder.resolve(out).toString(),
                "--as-of",
                "2026-11-22"));
        arguments.addAll(List.of(further));
        var run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isLessThan(2);
    }

    private List<String> madeAnew(Edit edit) throws IOException {
        var plan = new ObjectMapper()
                .readTree(folder.resolve("after/" + edit.environment() + "/plan.json")
                        .toFile());
        var counted = new TreeMap<String, Integer>();
        var resources = plan.at("/against/resources");
        assertThat(resources).isNotEmpty();
        StreamSupport.stream(resources.spliterator(), false)
                .filter(resource -> resource.path("type").asText().matches("AWS::.*|Custom::.*|aws:.*"))
                .filter(resource -> !resource.path("change").asText().equals("changed"))
                .map(NothingElseIsReplacedTest::line)
                .forEach(line -> counted.merge(line, 1, Integer::sum));
        return counted.entrySet().stream()
                .map(line -> line.getValue() + " " + line.getKey())
                .toList();
    }

    private static String line(JsonNode resource) {
        return resource.path("change").asText() + " " + resource.path("type").asText();
    }
}
