package dev.tombolo.cdk.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.blueprint.retention.Plane;
import dev.tombolo.cdk.construct.Templates;
import dev.tombolo.cdk.example.AccountBaselineStack;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.s3.Bucket;

/** What else exists once in an account and Region: retention, enforced guardrail, trail, alarms. */
final class AccountSettingsTest {
    private static final String GUARDRAIL = "arn:aws:bedrock:us-east-1:111122223333:guardrail/abc";

    @Test
    void setsRetentionOnEachPlane() {
        var stack = Templates.stack("us-east-1");
        new AccountDataRetention(
                stack,
                "Retention",
                AccountDataRetentionProps.builder()
                        .settings(Baselines.settings(stack))
                        .planes(List.of(Plane.BEDROCK, Plane.BEDROCK_MANTLE))
                        .adopt("0123456789abcdef")
                        .build());
        var settings = Templates.all(Templates.of(stack), "Custom::BedrockDataRetention");
        assertThat(settings)
                .extracting(setting -> setting.path("Mode").asText() + " "
                        + setting.path("Plane").asText() + " "
                        + setting.path("Adopt").asText())
                .containsExactly("none bedrock 0123456789abcdef", "none bedrock-mantle 0123456789abcdef");
    }

    @Test
    void failsOnRetentionOfNoPlaneOrNoFunction() {
        var stack = Templates.stack("us-east-1");
        var props = AccountDataRetentionProps.builder()
                .settings(Baselines.settings(stack))
                .planes(List.of())
                .build();
        assertThatThrownBy(() -> new AccountDataRetention(stack, "Retention", props))
                .hasMessage("Team/Retention: planes: none is named · name at least one");
        assertThatThrownBy(() -> AccountDataRetentionProps.builder().build())
                .hasMessage("AccountDataRetentionProps: settings: missing · give it with settings(...)");
    }

    @Test
    void enforcesAVersionOnTheModelsThatAreNamed() {
        var stack = Templates.stack("us-east-1");
        new AccountEnforcedGuardrail(
                stack,
                "Enforced",
                AccountEnforcedGuardrailProps.builder()
                        .guardrail(GUARDRAIL, "3")
                        .excludedModels(List.of("amazon.nova-lite-v1:0"))
                        .build());
        assertThat(Templates.only(Templates.of(stack), "AWS::Bedrock::EnforcedGuardrailConfiguration"))
                .isEqualTo(Templates.json("""
                        {"GuardrailIdentifier": "%s", "GuardrailVersion": "3",
                         "ModelEnforcement": {"IncludedModels": ["ALL"], "ExcludedModels": ["amazon.nova-lite-v1:0"]}}
                        """.formatted(GUARDRAIL)));
    }

    @Test
    void failsOnADraftOrModelsThatCannotBeNamed() {
        var stack = Templates.stack("us-east-1");
        var draft = AccountEnforcedGuardrailProps.builder()
                .guardrail(GUARDRAIL, "DRAFT")
                .includedModels(List.of())
                .excludedModels(List.of("openai.gpt-5.6-terra"))
                .build();
        assertThatThrownBy(() -> new AccountEnforcedGuardrail(stack, "Enforced", draft))
                .hasMessage("Team/Enforced: version: \"DRAFT\" changes under its callers, and Bedrock refuses it"
                        + " · name a number\n"
                        + "Team/Enforced: includedModels: none is named · name at least one, or ALL\n"
                        + "Team/Enforced: models: CloudFormation does not take \"openai.gpt-5.6-terra\" here, for its dots"
                        + " · leave the models out to mean all");
        assertThatThrownBy(() -> AccountEnforcedGuardrailProps.builder().build())
                .hasMessage("AccountEnforcedGuardrailProps: guardrail: missing · give it with guardrail(...)");
    }

    @Test
    void recordsBothEndpointsAndWaitsForTheBucket() {
        var stack = Templates.stack("us-east-1");
        new ModelCallTrail(
                stack,
                "Trail",
                ModelCallTrailProps.builder()
                        .trailName("calls")
                        .retentionDays(400)
                        .build());
        var template = Templates.of(stack);
        var trail = Baselines.resource(template, "Trail8");
        assertThat(trail.at("/Properties/AdvancedEventSelectors").findValuesAsText("Name"))
                .containsExactly(
                        "Management events",
                        "bedrock-mantle CustomizedModel",
                        "bedrock-mantle Project",
                        "bedrock-mantle Reservation");
        assertThat(trail.at("/Properties/EnableLogFileValidation").asBoolean()).isTrue();
        assertThat(trail.path("DependsOn").toString()).isEqualTo("[\"TrailBucketPolicy0CC390A2\"]");
        assertThat(Templates.only(template, "AWS::S3::Bucket")
                        .at("/LifecycleConfiguration/Rules/0/ExpirationInDays")
                        .asInt())
                .isEqualTo(400);
        assertThat(ModelCallTrail.eventSelectors()).hasSize(4);
    }

    @Test
    void leavesABucketAndAKeyAloneThatAreBrought() {
        var stack = Templates.stack("us-east-1");
        var trail = new ModelCallTrail(
                stack,
                "Trail",
                ModelCallTrailProps.builder()
                        .bucket(Bucket.fromBucketName(stack, "Trails", "bank-trails"))
                        .key(Key.fromKeyArn(stack, "Key", "arn:aws:kms:us-east-1:999999999999:key/1a2b3c4d"))
                        .build());
        var template = Templates.of(stack);
        assertThat(Templates.resources(template)).containsExactly("AWS::CloudTrail::Trail Trail8987F129");
        var declared = Templates.only(template, "AWS::CloudTrail::Trail");
        assertThat(declared.path("S3BucketName").asText()).isEqualTo("bank-trails");
        assertThat(declared.path("KMSKeyId").asText()).isEqualTo("arn:aws:kms:us-east-1:999999999999:key/1a2b3c4d");
        assertThat(stack.resolve(trail.getBucketStatements()).toString())
                .contains("CloudTrailWrites", "arn:aws:s3:::bank-trails/AWSLogs/111122223333/*", "DenyPlainHttp");
        assertThat(stack.resolve(trail.getKeyStatements()).toString())
                .contains("TrailIsEncrypted", "arn:aws:cloudtrail:us-east-1:111122223333:trail/tombolo-model-calls")
                .doesNotContain("AccountDecidesByIam");
    }

    @Test
    void alarmsOnEveryWayToLoseARecord() {
        var stack = Templates.stack("us-east-1");
        new LogDeliveryAlarms(
                stack,
                "Alarms",
                LogDeliveryAlarmsProps.builder()
                        .topicArns(List.of("arn:aws:sns:us-east-1:111122223333:alerts"))
                        .build());
        var alarms = Templates.all(Templates.of(stack), "AWS::CloudWatch::Alarm");
        assertThat(alarms)
                .extracting(alarm -> alarm.path("MetricName").asText())
                .containsExactlyInAnyOrder(
                        "ModelInvocationLogsCloudWatchDeliveryFailure",
                        "ModelInvocationLogsS3DeliveryFailure",
                        "ModelInvocationLargeDataS3DeliveryFailure");
        assertThat(alarms).allSatisfy(alarm -> {
            assertThat(alarm.has("Dimensions")).isFalse();
            assertThat(alarm.path("TreatMissingData").asText()).isEqualTo("notBreaching");
            assertThat(alarm.at("/AlarmActions/0").asText()).isEqualTo("arn:aws:sns:us-east-1:111122223333:alerts");
        });
    }

    @Test
    void theExampleStandsOnAKeyOfItsOwn() {
        var environment = Environment.builder()
                .account(Templates.ACCOUNT)
                .region("us-east-1")
                .build();
        var stack = new AccountBaselineStack(
                new App(), "Baseline", StackProps.builder().env(environment).build());
        var template = Templates.of(stack);
        assertThat(Templates.all(template, "AWS::KMS::Key")).hasSize(2);
        assertThat(Baselines.resource(template, "LoggingLogGroup")
                        .at("/Properties/KmsKeyId/Fn::GetAtt/0")
                        .asText())
                .startsWith("Key");
        assertThat(Templates.only(template, "AWS::Bedrock::EnforcedGuardrailConfiguration")
                        .at("/GuardrailVersion/Fn::GetAtt/1")
                        .asText())
                .isEqualTo("Version");
    }
}
