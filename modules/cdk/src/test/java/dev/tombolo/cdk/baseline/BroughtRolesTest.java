package dev.tombolo.cdk.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.logging.LogArchive;
import dev.tombolo.cdk.construct.Templates;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.Role;

/** An enterprise that makes every role itself: none is declared, none is touched, and what each must have is said. */
final class BroughtRolesTest {
    private static final LogArchive ARCHIVE =
            new LogArchive("999999999999", "archive", "arn:aws:kms:us-east-1:999999999999:key/a");

    private final Stack stack = Templates.stack("us-east-1");

    private static String arn(String account, String name) {
        return "arn:aws:iam::" + account + ":role/ai/" + name;
    }

    private BedrockSettings settings() {
        return new BedrockSettings(
                stack,
                "Settings",
                BedrockSettingsProps.builder()
                        .owner("team-baseline")
                        .role(Role.fromRoleArn(stack, "SettingsRole", arn(Templates.ACCOUNT, "settings")))
                        .build());
    }

    private InvocationLogging logging(BedrockSettings settings) {
        return new InvocationLogging(
                stack,
                "Logging",
                InvocationLoggingProps.builder()
                        .settings(settings)
                        .archive(ARCHIVE)
                        .role(Role.fromRoleArn(stack, "LogRole", arn(Templates.ACCOUNT, "log")))
                        .archiveRole(Role.fromRoleArn(stack, "ArchiveRole", arn(Templates.ACCOUNT, "archive")))
                        .build());
    }

    private JsonNode needs(Map<String, Object> needs) {
        CfnOutput.Builder.create(stack, "Needs")
                .value(stack.toJsonString(needs))
                .build();
        return Templates.of(stack).at("/Outputs/Needs/Value");
    }

    @Test
    void areUsedAndNeitherDeclaredNorTouched() {
        logging(settings());
        var template = Templates.of(stack);

        assertThat(Templates.all(template, "AWS::IAM::Role")).isEmpty();
        assertThat(Templates.all(template, "AWS::IAM::RolePolicy")).isEmpty();
        assertThat(Templates.all(template, "AWS::IAM::Policy")).isEmpty();
        assertThat(Templates.only(template, "AWS::Lambda::Function")
                        .path("Role")
                        .asText())
                .isEqualTo("arn:aws:iam::111122223333:role/ai/settings");
        assertThat(Templates.only(template, "Custom::BedrockInvocationLogging")
                        .at("/LoggingConfig/CloudWatchConfig/RoleArn")
                        .asText())
                .isEqualTo("arn:aws:iam::111122223333:role/ai/log");
        assertThat(Templates.only(template, "AWS::S3::Bucket")
                        .at("/ReplicationConfiguration/Role")
                        .asText())
                .isEqualTo("arn:aws:iam::111122223333:role/ai/archive");
    }

    @Test
    void theFunctionsRoleNeedsItsLogAndWhatEachSettingNeeds() {
        var settings = settings();
        logging(settings);

        assertThat(Templates.json(needs(settings.getRoleNeeds()).asText())).isEqualTo(Templates.json("""
                {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
                   {"Sid": "AssumedByLambda", "Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"},
                    "Action": "sts:AssumeRole"}]},
                 "Policies": [
                   {"PolicyName": "bedrock-settings", "PolicyDocument": {"Version": "2012-10-17", "Statement": [
                     {"Sid": "WriteOwnLog", "Effect": "Allow", "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
                      "Resource": "arn:aws:logs:us-east-1:111122223333:log-group:tombolo-bedrock-settings:*"}]}},
                   {"PolicyName": "BedrockInvocationLogging-Logging",
                    "PolicyDocument": {"Version": "2012-10-17", "Statement": [
                     {"Sid": "WriteInvocationLogging", "Effect": "Allow",
                      "Action": ["bedrock:GetModelInvocationLoggingConfiguration",
                                 "bedrock:PutModelInvocationLoggingConfiguration"], "Resource": "*"},
                     {"Sid": "PassDeliveryRole", "Effect": "Allow", "Action": "iam:PassRole",
                      "Resource": "arn:aws:iam::111122223333:role/ai/log",
                      "Condition": {"StringEquals": {"iam:PassedToService": "bedrock.amazonaws.com"}}},
                     {"Sid": "TellRollbacks", "Effect": "Allow", "Action": "cloudformation:DescribeStacks",
                      "Resource": "arn:aws:cloudformation:us-east-1:111122223333:stack/Team/*"}]}}]}
                """));
        assertThat(Templates.all(Templates.of(stack), "AWS::Logs::LogGroup"))
                .anyMatch(group -> group.path("LogGroupName").asText().equals("tombolo-bedrock-settings"));
    }

    @Test
    void theLogsRoleNeedsOneStreamOfOneGroup() {
        assertThat(Templates.json(needs(logging(settings()).getRoleNeeds()).asText()))
                .isEqualTo(Templates.json("""
                {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
                   {"Sid": "AssumedByBedrock", "Effect": "Allow", "Principal": {"Service": "bedrock.amazonaws.com"},
                    "Action": "sts:AssumeRole",
                    "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:bedrock:us-east-1:111122223333:*"},
                                  "StringEquals": {"aws:SourceAccount": "111122223333"}}}]},
                 "Policies": [
                   {"PolicyName": "invocation-log", "PolicyDocument": {"Version": "2012-10-17", "Statement": [
                     {"Sid": "WriteInvocationLog", "Effect": "Allow",
                      "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
                      "Resource": "arn:aws:logs:us-east-1:111122223333:log-group:tombolo-model-invocations:log-stream:aws/bedrock/modelinvocations"}]}}]}
                """));
    }

    @Test
    void theArchivesRoleNeedsToReadTheBucketThatIsMadeHere() {
        assertThat(needs(logging(settings()).getArchiveRoleNeeds()).toString())
                .contains("s3.amazonaws.com", "s3:ReplicateObject", "arn:aws:s3:::archive/*")
                .contains("{\"Ref\":\"LoggingBucket93613DFB\"}");
    }

    @Test
    void thoseThatAreMadeHereNeedNothing() {
        var settings = Baselines.settings(stack);
        var logging = new InvocationLogging(
                stack,
                "Logging",
                InvocationLoggingProps.builder().settings(settings).build());

        assertThat(settings.getRoleNeeds()).isEmpty();
        assertThat(logging.getRoleNeeds()).isEmpty();
        assertThat(logging.getArchiveRoleNeeds()).isEmpty();
    }

    @Test
    void failsOnRolesThatNoServiceCouldAssume() {
        var settings = Baselines.settings(stack);
        var props = InvocationLoggingProps.builder()
                .settings(settings)
                .role(Role.fromRoleArn(stack, "LogRole", arn("444455556666", "log")))
                .archiveRole(Role.fromRoleArn(stack, "ArchiveRole", arn(Templates.ACCOUNT, "archive")))
                .build();

        assertThatThrownBy(() -> new InvocationLogging(stack, "Logging", props))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Team/Logging: role: \"arn:aws:iam::444455556666:role/ai/log\" is of account 444455556666, and the"
                                + " stack is deployed to 111122223333 · name a role of that account, as no service assumes"
                                + " another account's for it\n"
                                + "Team/Logging: archiveRole: there is no archive that it would copy into · set archive,"
                                + " or leave the role out");
    }

    @Test
    void failsOnWhatIsNoRole() {
        var props = new BedrockSettingsProps(
                "team",
                "bedrock-settings",
                365,
                Optional.of("arn:aws:iam::111122223333:user/ai/a"),
                AwsConventions.NONE,
                new TreeMap<>());
        assertThatThrownBy(() -> new BedrockSettings(stack, "Settings", props))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Team/Settings: role: \"arn:aws:iam::111122223333:user/ai/a\" is no role"
                        + " · name one like arn:aws:iam::111122223333:role/name");
    }
}
