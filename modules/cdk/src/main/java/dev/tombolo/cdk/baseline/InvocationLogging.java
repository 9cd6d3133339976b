package dev.tombolo.cdk.baseline;

import dev.tombolo.blueprint.logging.ArchivePolicies;
import dev.tombolo.blueprint.logging.DataProtection;
import dev.tombolo.blueprint.logging.InvocationLog;
import dev.tombolo.blueprint.logging.InvocationLogPolicies;
import dev.tombolo.blueprint.logging.LogArchive;
import dev.tombolo.blueprint.logging.RetentionDays;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.cdk.construct.ExistingRole;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.construct.ResourceTags;
import dev.tombolo.cdk.construct.StackPlace;
import dev.tombolo.cdk.hole.Holes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.services.logs.CfnLogGroup;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.amazon.awscdk.services.s3.CfnBucketPolicy;
import software.constructs.Construct;

/**
 * Records of every call on bedrock-runtime in an account and Region, in CloudWatch Logs and in a bucket, under a
 * customer's key. Calls on bedrock-mantle are never in it; {@link ModelCallTrail} says who made them.
 *
 * <p>Declares {@code Role}, {@code Policy} and {@code Setting}, and what is not brought along: {@code Key}, {@code
 * LogGroup}, {@code Bucket} and {@code BucketPolicy}; for an archive {@code ArchiveRole} and {@code ArchivePolicy}. These
 * ids never change. Key, group and bucket outlive the stack, and the setting stays in force without it. Roles that are
 * brought along are not touched: {@link #getRoleNeeds()} and {@link #getArchiveRoleNeeds()} say what they must have.
 */
public final class InvocationLogging extends Construct {
    private static final Reference ROLE_ARN = new Reference("invocation-log-role", "arn");
    private static final Reference ARCHIVE_ROLE_ARN = new Reference("invocation-archive-role", "arn");

    private final InvocationLog log;
    private final InvocationLogPolicies policies;
    private final InvocationLoggingProps props;
    private final ServiceRole.Maker roles;
    private final List<CfnResource> ready = new ArrayList<>();
    private Holes holes;
    private Map<String, Object> roleNeeds = Map.of();
    private Map<String, Object> archiveRoleNeeds = Map.of();

    /**
     * Declares the log.
     *
     * @throws IllegalArgumentException with every problem: a retention that CloudWatch Logs does not take, data masked in
     *     a group that is brought along, an archive of a bucket that is brought along, a role of another account, a second
     *     declaration for the same account and Region
     */
    public InvocationLogging(Construct scope, String id, InvocationLoggingProps props) {
        super(scope, id);
        this.props = props;
        log = props.log();
        policies = new InvocationLogPolicies(log);
        roles = new ServiceRole.Maker(props.conventions(), log.tags());
        check();
        Singleton.claim(this, "invocation logging");
        holes = StackPlace.withAccount(this, props.holes(), policies.wholeKey().references());
        if (log.makesKey()) {
            key();
        }
        if (log.logGroup() instanceof InvocationLog.NewLogGroup created) {
            logGroup(created);
        }
        if (log.bucket() instanceof InvocationLog.NewLogBucket) {
            bucket();
        }
        setting(props.settings(), deliveryRole());
    }

    private void check() {
        var problems = Problems.at(this);
        problems.addIf(
                !RetentionDays.isKnown(log.retentionDays()),
                "retentionDays: CloudWatch Logs does not take " + log.retentionDays() + " · use one of: "
                        + String.join(
                                ", ",
                                RetentionDays.KNOWN.stream()
                                        .map(Object::toString)
                                        .toList()));
        problems.addIf(
                !log.masked().isEmpty() && log.logGroup() instanceof InvocationLog.ExistingLogGroup,
                "masked: the group is brought along, and keeps its own policy · have the group made here, or mask there");
        problems.addIf(
                log.archive().isPresent() && log.bucket() instanceof InvocationLog.ExistingLogBucket,
                "archive: the bucket is brought along, and keeps its own replication · have the bucket made here");
        props.roleArn().ifPresent(arn -> ExistingRole.check(this, "role", arn, problems));
        props.archiveRoleArn().ifPresent(arn -> ExistingRole.check(this, "archiveRole", arn, problems));
        problems.addIf(
                props.archiveRoleArn().isPresent() && log.archive().isEmpty(),
                "archiveRole: there is no archive that it would copy into · set archive, or leave the role out");
        problems.raise();
    }

    private void key() {
        var key = LogKey.declare(this, "Encrypts the records of model calls", policies.wholeKey(), holes, log.tags());
        holes = holes.with(InvocationLog.KEY_ARN, key.getAttrArn());
    }

    private void logGroup(InvocationLog.NewLogGroup created) {
        var group = CfnLogGroup.Builder.create(this, "LogGroup")
                .logGroupName(created.name().fill(holes))
                .kmsKeyId(log.keyArn().fill(holes))
                .retentionInDays(log.retentionDays())
                .tags(ResourceTags.list(log.tags()))
                .build();
        if (!log.masked().isEmpty()) {
            group.setDataProtectionPolicy(new DataProtection(log.masked()).policy());
        }
        LogKey.retain(group);
        ready.add(group);
    }

    private void bucket() {
        var bucket = new LogBucket(log.keyArn().fill(holes), log.retentionDays(), log.tags()).declare(this);
        holes = holes.with(InvocationLog.BUCKET_NAME, bucket.getRef());
        ready.add(CfnBucketPolicy.Builder.create(this, "BucketPolicy")
                .bucket(bucket.getRef())
                .policyDocument(new PolicyDocument(policies.bucket()).json(holes))
                .build());
        log.archive().ifPresent(archive -> archive(bucket, archive));
    }

    /** The role's policy stands beside it: it names the bucket, and the bucket names the role. */
    private void archive(CfnBucket bucket, LogArchive archive) {
        var rights = new ArchivePolicies(log, archive);
        var role = roles.role(
                props.archiveRoleArn(),
                this,
                "ArchiveRole",
                "invocation-archive",
                "Copies the records of model calls into the archive",
                rights.trust(),
                holes);
        bucket.setReplicationConfiguration(
                Replication.to(archive, rights.destination().fill(holes), role));
        holes = holes.with(ARCHIVE_ROLE_ARN, role.arn());
        role.allow(
                this,
                "ArchivePolicy",
                "invocation-archive",
                rights.replication().json(holes));
        archiveRoleNeeds = role.needs();
    }

    private ServiceRole deliveryRole() {
        var role = roles.role(
                props.roleArn(),
                this,
                "Role",
                "invocation-log",
                "Writes the records of model calls into the log group",
                policies.trust(),
                holes);
        role.allowItself("invocation-log", policies.delivery().json(holes));
        roleNeeds = role.needs();
        return role;
    }

    private void setting(BedrockSettings settings, ServiceRole role) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("LoggingConfig", configuration(role));
        properties.putAll(BedrockSettings.optional("Adopt", log.adopt()));
        settings.declare(
                this,
                "BedrockInvocationLogging",
                properties,
                List.of(readAndWrite(), passRole()),
                holes.with(ROLE_ARN, role.arn()),
                ready);
    }

    private Map<String, Object> configuration(ServiceRole role) {
        var configuration = new LinkedHashMap<String, Object>();
        configuration.put("CloudWatchConfig", group(role));
        configuration.put("S3Config", destination(InvocationLog.PREFIX));
        InvocationLog.everyModality()
                .forEach(modality ->
                        configuration.put(modality.flag(), log.modalities().contains(modality)));
        return configuration;
    }

    private Map<String, Object> group(ServiceRole role) {
        var group = new LinkedHashMap<String, Object>();
        group.put("LogGroupName", getLogGroupName());
        group.put("RoleArn", role.arn());
        group.put("LargeDataDeliveryS3Config", destination(log.largeDataPrefix()));
        return group;
    }

    private Map<String, Object> destination(String prefix) {
        var destination = new LinkedHashMap<String, Object>();
        destination.put("BucketName", getBucketName());
        destination.put("KeyPrefix", prefix);
        return destination;
    }

    /** Neither action supports a resource. */
    private static Statement readAndWrite() {
        return Statement.allow(
                "WriteInvocationLogging",
                List.of(
                        "bedrock:GetModelInvocationLoggingConfiguration",
                        "bedrock:PutModelInvocationLoggingConfiguration"),
                List.of(Text.of("*")));
    }

    private static Statement passRole() {
        return Statement.allow("PassDeliveryRole", List.of("iam:PassRole"), List.of(Text.of(ROLE_ARN)))
                .when("StringEquals", "iam:PassedToService", "bedrock.amazonaws.com");
    }

    /** Returns the name of the group. */
    public String getLogGroupName() {
        return log.logGroup().name().fill(holes);
    }

    /** Returns the name of the bucket. */
    public String getBucketName() {
        return log.bucket().name().fill(holes);
    }

    /** Returns the ARN of the key, or nothing where group and bucket are brought along and have keys of their own. */
    public Optional<String> getKeyArn() {
        return log.existingKey()
                .or(() -> log.makesKey() ? Optional.of(log.keyArn()) : Optional.empty())
                .map(key -> key.fill(holes));
    }

    /** Returns the statements that the policy of a bucket must have which is brought along. */
    public List<Object> getBucketStatements() {
        return StatementList.json(policies.bucket(), holes);
    }

    /** Returns the statements that the policy of a key must have which is brought along. */
    public List<Object> getKeyStatements() {
        return StatementList.json(policies.key(), holes);
    }

    /**
     * Returns what the role that is brought along must have before Bedrock accepts the setting, as {@code
     * AssumeRolePolicyDocument} and {@code Policies} of {@code AWS::IAM::Role}; empty for one that is made here.
     */
    public Map<String, Object> getRoleNeeds() {
        return roleNeeds;
    }

    /**
     * Returns what the archive's role that is brought along must have, in the same words. It names the bucket, so that a
     * bucket that is made here is copied only once the role has it; S3 does not ask before.
     */
    public Map<String, Object> getArchiveRoleNeeds() {
        return archiveRoleNeeds;
    }

    /** Returns the statements that the policy of the archive's bucket must have; none without an archive. */
    public List<Object> getArchiveStatements() {
        return log.archive()
                .map(archive -> new ArchivePolicies(log, archive).destination(Text.of(ARCHIVE_ROLE_ARN)))
                .map(statement -> StatementList.json(List.of(statement), holes))
                .orElse(List.of());
    }
}
