package dev.tombolo.cdk.example;

// docs:start account-baseline
import dev.tombolo.blueprint.guardrail.GuardrailPreset;
import dev.tombolo.blueprint.logging.Modality;
import dev.tombolo.blueprint.retention.DataRetentionMode;
import dev.tombolo.cdk.baseline.AccountDataRetention;
import dev.tombolo.cdk.baseline.AccountDataRetentionProps;
import dev.tombolo.cdk.baseline.AccountEnforcedGuardrail;
import dev.tombolo.cdk.baseline.AccountEnforcedGuardrailProps;
import dev.tombolo.cdk.baseline.BedrockSettings;
import dev.tombolo.cdk.baseline.BedrockSettingsProps;
import dev.tombolo.cdk.baseline.InvocationLogging;
import dev.tombolo.cdk.baseline.InvocationLoggingProps;
import dev.tombolo.cdk.baseline.LogDeliveryAlarms;
import dev.tombolo.cdk.baseline.LogDeliveryAlarmsProps;
import dev.tombolo.cdk.baseline.ModelCallTrail;
import dev.tombolo.cdk.baseline.ModelCallTrailProps;
import dev.tombolo.cdk.guardrail.ModelGuardrail;
import dev.tombolo.cdk.guardrail.ModelGuardrailProps;
import java.util.List;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.sns.Topic;
import software.constructs.Construct;

/** What exists once in an account and Region, under a key that the stack has already. */
public final class AccountBaselineStack extends Stack {
    /** Declares the stack. */
    public AccountBaselineStack(Construct scope, String id, StackProps props) {
        super(scope, id, props);

        var key = new Key(this, "Key");
        var alerts = new Topic(this, "Alerts");

        var settings = new BedrockSettings(
                this,
                "Settings",
                BedrockSettingsProps.builder().owner("platform team").build());
        new InvocationLogging(
                this,
                "Logging",
                InvocationLoggingProps.builder()
                        .settings(settings)
                        .key(key)
                        .modalities(List.of(Modality.TEXT))
                        .retentionDays(90)
                        .build());
        new LogDeliveryAlarms(
                this,
                "LogAlarms",
                LogDeliveryAlarmsProps.builder()
                        .topicArns(List.of(alerts.getTopicArn()))
                        .build());
        new AccountDataRetention(
                this,
                "DataRetention",
                AccountDataRetentionProps.builder()
                        .settings(settings)
                        .mode(DataRetentionMode.NONE)
                        .build());

        var guardrail = new ModelGuardrail(
                this,
                "Guardrail",
                ModelGuardrailProps.builder()
                        .name("account")
                        .content(GuardrailPreset.STANDARD.content())
                        .build());
        new AccountEnforcedGuardrail(
                this,
                "EnforcedGuardrail",
                AccountEnforcedGuardrailProps.builder().guardrail(guardrail).build());

        new ModelCallTrail(this, "Trail", ModelCallTrailProps.builder().build());
    }
}
// docs:end
