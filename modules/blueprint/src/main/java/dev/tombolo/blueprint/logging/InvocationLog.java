package dev.tombolo.blueprint.logging;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What Bedrock records of the calls on bedrock-runtime in one account and Region: a setting that exists once there. Calls
 * on bedrock-mantle are never in it
 * (https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html, 2026-11-22).
 *
 * @param place the account and Region; the destinations lie in the same
 * @param logGroup the group of CloudWatch Logs
 * @param bucket the bucket for the same records, and for bodies that are too large for the group
 * @param existingKey the ARN of a key that somebody else made; empty makes one
 * @param modalities the content that is recorded beside who called what; empty records no content
 * @param retentionDays how long group and bucket keep it, a length that {@link RetentionDays} knows
 * @param masked the data identifiers that readers of the group see masked, such as {@code EmailAddress}; empty masks none
 * @param archive where every object is copied to
 * @param adopt the digest of a foreign setting that may be taken over
 * @param tags the tags of everything
 */
public record InvocationLog(
        AwsPlace place,
        LogGroup logGroup,
        LogBucket bucket,
        Optional<Text> existingKey,
        SortedSet<Modality> modalities,
        int retentionDays,
        List<String> masked,
        Optional<LogArchive> archive,
        Optional<String> adopt,
        SortedMap<String, String> tags) {
    /** The prefix of the records in the bucket. */
    public static final String PREFIX = "model-invocations";

    /** The hole for the ARN of a key that is made here. */
    public static final Reference KEY_ARN = new Reference("invocation-log-key", "arn");

    /** The hole for the name of a bucket that is made here. */
    public static final Reference BUCKET_NAME = new Reference("invocation-log-bucket", "name");

    /** A group of CloudWatch Logs; its name is literal or brought along, because the key's policy names it. */
    public sealed interface LogGroup {
        /** Returns the group's name. */
        Text name();
    }

    /**
     * A group that is made and kept.
     *
     * @param name its name
     */
    public record NewLogGroup(Text name) implements LogGroup {}

    /**
     * A group that somebody else made.
     *
     * @param name its name
     */
    public record ExistingLogGroup(Text name) implements LogGroup {}

    /** A bucket. */
    public sealed interface LogBucket {
        /** Returns the bucket's name. */
        Text name();
    }

    /** A bucket that is made and kept, under a name that the engine finds. */
    public record NewLogBucket() implements LogBucket {
        @Override
        public Text name() {
            return Text.of(BUCKET_NAME);
        }
    }

    /**
     * A bucket that somebody else made, whose policy and key somebody else keeps.
     *
     * @param name its name
     */
    public record ExistingLogBucket(Text name) implements LogBucket {}

    /** Creates a log; the collections are copied. */
    public InvocationLog {
        modalities = Collections.unmodifiableSortedSet(new TreeSet<>(modalities));
        masked = masked.stream().sorted().distinct().toList();
    }

    /** Returns every kind of content. */
    public static SortedSet<Modality> everyModality() {
        return new TreeSet<>(Set.of(Modality.values()));
    }

    /** Returns the ARN of the key. */
    public Text keyArn() {
        return existingKey.orElseGet(() -> Text.of(KEY_ARN));
    }

    /** Returns the prefix of the bodies that are too large for the group. */
    public String largeDataPrefix() {
        return PREFIX + "-large-data";
    }

    /** Tells whether anything is made that a key encrypts, and the key with it. */
    public boolean makesKey() {
        return existingKey.isEmpty() && (logGroup instanceof NewLogGroup || bucket instanceof NewLogBucket);
    }
}
