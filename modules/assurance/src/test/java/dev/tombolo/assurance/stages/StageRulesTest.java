package dev.tombolo.assurance.stages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.nativetype.NativeTypes;
import dev.tombolo.assurance.output.OutputReader;
import dev.tombolo.assurance.view.Views;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StageRulesTest {

    private static final String STRONG = """
            "Setting": {"Type": "Custom::BedrockInvocationLogging", "Properties": {"LoggingConfig": {
              "TextDataDeliveryEnabled": true, "CloudWatchConfig": {"LogGroupName": "calls"}}}},
            "Log": {"Type": "AWS::Logs::LogGroup", "Properties": {
              "LogGroupName": "calls", "RetentionInDays": 400, "KmsKeyId": "arn:aws:kms:us-east-1:1:key/k"}},
            "Guardrail": {"Type": "AWS::Bedrock::Guardrail", "Properties": {"KmsKeyArn": "arn:aws:kms:us-east-1:1:key/k",
              "ContentPolicyConfig": {"FiltersConfig": [{"Type": "HATE", "InputStrength": "HIGH"}]}}},
            "Way": {"Type": "AWS::IAM::RolePolicy", "Properties": {"RoleName": "app", "PolicyDocument": {"Statement": [
              {"Effect": "Deny", "Action": "bedrock:*", "Resource": "*",
               "Condition": {"StringNotEquals": {"aws:SourceVpce": "vpce-1"}}}]}}}""";
    private static final String ROLE = """
            "Role": {"Type": "AWS::IAM::Role", "Properties": {%s
              "Policies": [{"PolicyName": "calls", "PolicyDocument": {"Statement": [
                {"Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": "one"}]}}]}}""";
    private static final String TAGS = """
            "Tags": [{"Key": "tombolo:consumer", "Value": "claims"}, {"Key": "tombolo:environment", "Value": "prod"}],""";

    @TempDir
    Path folder;

    @Test
    void productionAsStrongAsStagingIsClean() throws IOException {
        assertThat(findings(production(STRONG), staging(STRONG))).isEmpty();
    }

    @Test
    void stagingMayBeWeakerThanProduction() throws IOException {
        assertThat(findings(staging("\"Topic\": {\"Type\": \"AWS::SNS::Topic\"}"), production(STRONG)))
                .isEmpty();
        assertThat(findings(production(STRONG), staging("\"Topic\": {\"Type\": \"AWS::SNS::Topic\"}")))
                .isEmpty();
    }

    @Test
    void failsOnEveryGuardThatProductionLacks() throws IOException {
        assertThat(findings(production("\"Topic\": {\"Type\": \"AWS::SNS::Topic\"}"), staging(STRONG)))
                .containsExactly(
                        "error WeakerThanStaging guardrail: is weaker than in staging: no guardrail is declared; there its"
                                + " guardrail filters content with a strength of 3 in sum and 0 kinds of sensitive information",
                        "error WeakerThanStaging guardrail-key: is weaker than in staging: no customer's key encrypts a"
                                + " guardrail; there a customer's key encrypts a guardrail",
                        "error WeakerThanStaging invocations: is weaker than in staging: calls are taken from anywhere; there"
                                + " calls are denied unless they come through an endpoint",
                        "error WeakerThanStaging log-key: is weaker than in staging: no customer's key encrypts the log of"
                                + " calls; there a customer's key encrypts the log of calls",
                        "error WeakerThanStaging logging: is weaker than in staging: calls are not recorded with their"
                                + " content; there calls are recorded with their content",
                        "error WeakerThanStaging retention: is weaker than in staging: no log group of calls is declared;"
                                + " there the log of calls is kept 400 days");
    }

    @Test
    void failsOnALogThatIsKeptShorter() throws IOException {
        assertThat(findings(production(STRONG.replace("400", "90")), staging(STRONG)))
                .containsExactly(
                        "error WeakerThanStaging retention: is weaker than in staging: the log of calls is kept 90"
                                + " days; there the log of calls is kept 400 days");
        assertThat(findings(production(STRONG), staging(STRONG.replace("\"RetentionInDays\": 400,", ""))))
                .containsExactly(
                        "error WeakerThanStaging retention: is weaker than in staging: the log of calls is kept 400"
                                + " days; there the log of calls is kept for ever");
    }

    @Test
    void failsOnAGuardrailThatFiltersLess() throws IOException {
        assertThat(findings(production(STRONG.replace("HIGH", "LOW")), staging(STRONG)))
                .containsExactly(
                        "error WeakerThanStaging guardrail: is weaker than in staging: its guardrail filters content"
                                + " with a strength of 1 in sum and 0 kinds of sensitive information; there its guardrail filters"
                                + " content with a strength of 3 in sum and 0 kinds of sensitive information");
    }

    @Test
    void saysWhatIsNotKnownWhereSomebodyElseDeclaresIt() throws IOException {
        String held = """
                "Way": {"Type": "AWS::IAM::RolePolicy", "Properties": {"RoleName": "app", "PolicyDocument": {"Statement": [
                  {"Effect": "Deny", "Action": "bedrock:*", "Resource": "*", "Condition": {"StringNotEquals": {
                    "aws:SourceVpce": "vpce-1", "bedrock:GuardrailIdentifier": "arn:aws:bedrock:us-east-1:1:guardrail/g:1"}}}]}}}""";
        Stage external = new Stage(
                "prod", Stage.Kind.PRODUCTION, Optional.of("1"), Stage.Baseline.NOT_SEEN, views(held), views(held));
        assertThat(findings(external, staging(STRONG)))
                .hasSize(5)
                .allMatch(finding -> finding.startsWith("warning WeakerThanStaging "))
                .contains(
                        "warning WeakerThanStaging logging: unknown whether it is weaker than in staging: somebody else declares"
                                + " the log of calls, or nobody; there calls are recorded with their content",
                        "warning WeakerThanStaging guardrail: unknown whether it is weaker than in staging: calls are held to a"
                                + " guardrail that somebody else declares; there its guardrail filters content with a strength of"
                                + " 3 in sum and 0 kinds of sensitive information");
    }

    @Test
    void whatIsBeforeStagingIsNotCompared() throws IOException {
        Stage dev = stage("dev", Stage.Kind.BEFORE, "\"Topic\": {\"Type\": \"AWS::SNS::Topic\"}");
        assertThat(findings(dev, staging(STRONG))).isEmpty();
        assertThat(findings(production(STRONG), dev)).isEmpty();
    }

    @Test
    void failsOnARoleThatTwoEnvironmentsName() throws IOException {
        String role = ROLE.formatted(TAGS + "\"RoleName\": \"claims\",");
        assertThat(findings(production(role), stage("dev", Stage.Kind.BEFORE, role)))
                .containsExactly("error RoleInTwoEnvironments claims: is a role that dev grants to as well, in the same"
                        + " account 1");
    }

    @Test
    void aRoleOfTheSameNameInAnotherAccountIsAnother() throws IOException {
        String role = ROLE.formatted(TAGS + "\"RoleName\": \"claims\",");
        Stage elsewhere =
                new Stage("dev", Stage.Kind.BEFORE, Optional.of("2"), Stage.Baseline.SEEN, views(role), views(role));
        assertThat(findings(production(role), elsewhere)).isEmpty();
    }

    @Test
    void rolesThatTheCloudNamesAreNotShared() throws IOException {
        String role = ROLE.formatted(TAGS);
        assertThat(findings(production(role), stage("dev", Stage.Kind.BEFORE, role)))
                .isEmpty();
    }

    @Test
    void failsOnARoleThatMayCallModelsWithoutTags() throws IOException {
        assertThat(findings(production(ROLE.formatted("")), staging("")))
                .containsExactly(
                        "error ConsumerWithoutTags it/Role: may call models and has no tag tombolo:consumer",
                        "error ConsumerWithoutTags it/Role: may call models and has no tag tombolo:environment");
    }

    private Stage production(String resources) throws IOException {
        return stage("prod", Stage.Kind.PRODUCTION, resources);
    }

    private Stage staging(String resources) throws IOException {
        return stage("staging", Stage.Kind.STAGING, resources);
    }

    private Stage stage(String name, Stage.Kind kind, String resources) throws IOException {
        String account = kind == Stage.Kind.STAGING ? "2" : "1";
        return new Stage(name, kind, Optional.of(account), Stage.Baseline.SEEN, views(resources), views(resources));
    }

    private Views views(String resources) throws IOException {
        Files.writeString(folder.resolve("it.json"), "{\"Resources\": {" + resources + "}}");
        return NativeTypes.views(OutputReader.read(folder));
    }

    private static List<String> findings(Stage stage, Stage other) {
        return StageRules.findings(stage, List.of(stage, other)).stream()
                .map(finding -> finding.severity() + " " + finding.ruleId() + " " + finding.display() + ": "
                        + finding.message())
                .toList();
    }
}
