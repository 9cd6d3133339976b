package dev.tombolo.cdk.baseline;

import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.logging.InvocationLog;
import dev.tombolo.blueprint.logging.LogArchive;
import dev.tombolo.blueprint.logging.Modality;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.hole.Holes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.interfaces.iam.IRoleRef;
import software.amazon.awscdk.interfaces.kms.IKeyRef;
import software.amazon.awscdk.interfaces.logs.ILogGroupRef;
import software.amazon.awscdk.interfaces.s3.IBucketRef;

/**
 * What {@link InvocationLogging} is made from.
 *
 * @param settings the function that writes the setting
 * @param log what is recorded, and where
 * @param roleArn a role of the account with which Bedrock writes into the group, and which somebody else keeps; empty makes
 *     one
 * @param archiveRoleArn a role of the account with which S3 copies into the archive, and which somebody else keeps; empty
 *     makes one where there is an archive
 * @param conventions what the landing zone asks of roles
 * @param holes the values of the log's holes
 */
public record InvocationLoggingProps(
        BedrockSettings settings,
        InvocationLog log,
        Optional<String> roleArn,
        Optional<String> archiveRoleArn,
        AwsConventions conventions,
        Holes holes) {
    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes a log that is worked out already. */
    public static InvocationLoggingProps of(BedrockSettings settings, InvocationLog log, AwsConventions conventions) {
        return new InvocationLoggingProps(settings, log, Optional.empty(), Optional.empty(), conventions, Holes.NONE);
    }

    /** Returns these props with roles that exist; those that are empty are made. */
    public InvocationLoggingProps withRoles(Optional<String> ofTheLog, Optional<String> ofTheArchive) {
        return new InvocationLoggingProps(settings, log, ofTheLog, ofTheArchive, conventions, holes);
    }

    /** Collects what {@link InvocationLogging} is made from. */
    public static final class Builder {
        private static final int YEAR = 365;
        private static final String NAME = "tombolo-model-invocations";

        private @Nullable BedrockSettings settings;
        private Holes holes = Holes.NONE;
        private InvocationLog.LogGroup logGroup = new InvocationLog.NewLogGroup(Text.of(NAME));
        private InvocationLog.LogBucket bucket = new InvocationLog.NewLogBucket();
        private Optional<Text> key = Optional.empty();
        private SortedSet<Modality> modalities = InvocationLog.everyModality();
        private int retentionDays = YEAR;
        private List<String> masked = List.of();
        private Optional<LogArchive> archive = Optional.empty();
        private Optional<String> adopt = Optional.empty();
        private Optional<String> roleArn = Optional.empty();
        private Optional<String> archiveRoleArn = Optional.empty();
        private AwsConventions conventions = AwsConventions.NONE;
        private Map<String, String> tags = Map.of();

        private Builder() {}

        /** Sets the function that writes the setting. Required. */
        public Builder settings(BedrockSettings value) {
            settings = value;
            return this;
        }

        /** Sets the name of the group that is made. Default: {@code tombolo-model-invocations}. */
        public Builder logGroupName(String name) {
            logGroup = new InvocationLog.NewLogGroup(Text.of(name));
            return this;
        }

        /** Takes a group that exists, with its own key and retention. Default: one is made. */
        public Builder logGroup(ILogGroupRef group) {
            var hole = brought("log-group", group.getLogGroupRef().getLogGroupName());
            logGroup = new InvocationLog.ExistingLogGroup(hole);
            return this;
        }

        /**
         * Takes a bucket that exists. Its policy and key must let Bedrock write: {@link
         * InvocationLogging#getBucketStatements()} has the statements. Default: one is made.
         */
        public Builder bucket(IBucketRef existing) {
            bucket = new InvocationLog.ExistingLogBucket(
                    brought("bucket", existing.getBucketRef().getBucketName()));
            return this;
        }

        /**
         * Takes a key that exists. Its policy must let Bedrock and CloudWatch Logs use it: {@link
         * InvocationLogging#getKeyStatements()} has the statements. Default: one is made.
         */
        public Builder key(IKeyRef existing) {
            key = Optional.of(brought("key", existing.getKeyRef().getKeyArn()));
            return this;
        }

        /** Sets the content that is recorded; none records who called what only. Default: every kind. */
        public Builder modalities(Collection<Modality> values) {
            modalities = new TreeSet<>(values);
            return this;
        }

        /** Sets how long group and bucket keep records, in days. Default: 365. */
        public Builder retentionDays(int value) {
            retentionDays = value;
            return this;
        }

        /** Masks kinds of data in the group, such as {@code EmailAddress}. Default: none. */
        public Builder masked(List<String> identifiers) {
            masked = identifiers;
            return this;
        }

        /** Copies every object into a bucket of another account. Default: nowhere. */
        public Builder archive(LogArchive value) {
            archive = Optional.of(value);
            return this;
        }

        /** Takes over a foreign setting with this digest, 16 hexadecimal digits. Default: one is refused. */
        public Builder adopt(String digest) {
            adopt = Optional.of(digest);
            return this;
        }

        /**
         * Takes a role of this account with which Bedrock writes into the group, and which somebody else keeps: {@link
         * InvocationLogging#getRoleNeeds()} says what it must have. Default: one is made.
         */
        public Builder role(IRoleRef existing) {
            roleArn = Optional.of(existing.getRoleRef().getRoleArn());
            return this;
        }

        /**
         * Takes a role of this account with which S3 copies into the archive, and which somebody else keeps: {@link
         * InvocationLogging#getArchiveRoleNeeds()} says what it must have. Default: one is made where there is an archive.
         */
        public Builder archiveRole(IRoleRef existing) {
            archiveRoleArn = Optional.of(existing.getRoleRef().getRoleArn());
            return this;
        }

        /** Sets what the landing zone asks of roles. Default: nothing. */
        public Builder conventions(AwsConventions value) {
            conventions = value;
            return this;
        }

        /** Sets the tags of everything. Default: none. */
        public Builder tags(Map<String, String> values) {
            tags = Map.copyOf(values);
            return this;
        }

        /**
         * Returns the props.
         *
         * @throws IllegalArgumentException if the function is missing
         */
        public InvocationLoggingProps build() {
            var given = Problems.required(settings, "InvocationLoggingProps", "settings");
            return new InvocationLoggingProps(
                    given,
                    new InvocationLog(
                            given.getPlace(),
                            logGroup,
                            bucket,
                            key,
                            modalities,
                            retentionDays,
                            masked,
                            archive,
                            adopt,
                            new TreeMap<>(tags)),
                    roleArn,
                    archiveRoleArn,
                    conventions,
                    holes);
        }

        private Text brought(String what, String value) {
            var hole = new Reference("brought-" + what, "id");
            holes = holes.with(hole, value);
            return Text.of(hole);
        }
    }
}
