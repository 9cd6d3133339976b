package dev.tombolo.stacks.aws;

import dev.tombolo.blueprint.audit.CallTrail;
import dev.tombolo.blueprint.guardrail.EnforcedGuardrail;
import dev.tombolo.blueprint.logging.InvocationLog;
import dev.tombolo.blueprint.owner.Owner;
import dev.tombolo.blueprint.retention.DataRetention;
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
import dev.tombolo.cdk.hole.Holes;
import dev.tombolo.cdk.owner.StackOwner;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Baseline;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.document.AwsDocument;
import java.util.List;
import java.util.Optional;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.Role;
import software.constructs.Construct;

/**
 * The scope <em>baseline</em>: what exists once in the account and Region, and so its owner's name has no environment in
 * it. What somebody else must add to a thing that is
 * brought along stands in the stack's outputs.
 */
final class BaselineStack extends Stack {
    private final Baseline baseline;
    private final AwsDocument.Roles roles;
    private final Owner owner;

    BaselineStack(Construct scope, Environment environment, AwsSide aws, Baseline baseline) {
        super(
                scope,
                "Baseline",
                new StackShape(environment, aws)
                        .props(
                                "baseline",
                                "What exists once in the account and Region for AI models, owned by "
                                        + environment.name()));
        this.baseline = baseline;
        this.roles = aws.roles();
        this.owner = aws.owner().ofStack("baseline");
        var declared = new StackOwner(this, "Owner", owner);
        if (baseline.logging().isPresent() || baseline.dataRetention().isPresent()) {
            var settings = settings();
            baseline.logging().ifPresent(log -> logging(settings, log));
            baseline.dataRetention().ifPresent(retention -> retention(settings, retention));
            new KeepersOutput(this).declare("SettingsRoleNeeds", roles.settings(), settings.getRoleNeeds());
        }
        baseline.enforcedGuardrail().ifPresent(this::enforce);
        baseline.trail().ifPresent(this::trail);
        baseline.existingTrail().ifPresent(this::selectors);
        declared.guard();
    }

    private BedrockSettings settings() {
        var props = BedrockSettingsProps.builder()
                .owner(owner.identity("cdk"))
                .conventions(baseline.conventions())
                .tags(baseline.tags());
        roles.settings().map(arn -> Role.fromRoleArn(this, "SettingsRole", arn)).ifPresent(props::role);
        return new BedrockSettings(this, "Settings", props.build());
    }

    private void logging(BedrockSettings settings, InvocationLog log) {
        var logging = new InvocationLogging(
                this,
                "Logging",
                InvocationLoggingProps.of(settings, log, baseline.conventions())
                        .withRoles(roles.invocationLog(), archiveRole(log)));
        new LogDeliveryAlarms(
                this,
                "LogAlarms",
                LogDeliveryAlarmsProps.builder()
                        .topicArns(baseline.alarmTopics())
                        .tags(baseline.tags())
                        .build());
        var keepers = new KeepersOutput(this);
        keepers.declare("InvocationLogRoleNeeds", roles.invocationLog(), logging.getRoleNeeds());
        keepers.declare("ArchiveRoleNeeds", archiveRole(log), logging.getArchiveRoleNeeds());
        if (log.bucket() instanceof InvocationLog.ExistingLogBucket) {
            output(
                    "LogBucketStatements",
                    "Add these statements to the policy of the log bucket",
                    logging.getBucketStatements());
        }
        log.existingKey()
                .ifPresent(key -> output(
                        "LogKeyStatements",
                        "Add these statements to the policy of the log key",
                        logging.getKeyStatements()));
        log.archive()
                .ifPresent(archive -> output(
                        "ArchiveStatements",
                        "Add these statements to the policy of bucket " + archive.bucketName() + " of "
                                + archive.account(),
                        logging.getArchiveStatements()));
    }

    private Optional<String> archiveRole(InvocationLog log) {
        return log.archive().flatMap(archive -> roles.archive());
    }

    private void retention(BedrockSettings settings, DataRetention retention) {
        new AccountDataRetention(this, "DataRetention", new AccountDataRetentionProps(settings, retention));
    }

    private void enforce(EnforcedGuardrail enforced) {
        var holes = baseline.guardrail()
                .map(made -> new ModelGuardrail(this, "AccountGuardrail", ModelGuardrailProps.of(made)).getHoles())
                .orElse(Holes.NONE);
        new AccountEnforcedGuardrail(this, "EnforcedGuardrail", new AccountEnforcedGuardrailProps(enforced, holes));
    }

    private void trail(CallTrail trail) {
        var declared = new ModelCallTrail(this, "Trail", ModelCallTrailProps.of(trail));
        trail.existingBucket()
                .ifPresent(bucket -> output(
                        "TrailBucketStatements",
                        "Add these statements to the policy of the trail's bucket",
                        declared.getBucketStatements()));
        trail.existingKey()
                .ifPresent(key -> output(
                        "TrailKeyStatements",
                        "Add these statements to the policy of the trail's key",
                        declared.getKeyStatements()));
    }

    private void selectors(String trail) {
        output("TrailSelectors", "Add these advanced event selectors to " + trail, ModelCallTrail.eventSelectors());
    }

    private void output(String id, String description, List<?> content) {
        new KeepersOutput(this).declare(id, description, content);
    }
}
