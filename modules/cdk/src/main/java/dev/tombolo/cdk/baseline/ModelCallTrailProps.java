package dev.tombolo.cdk.baseline;

import dev.tombolo.blueprint.audit.CallTrail;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.cdk.hole.Holes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awscdk.interfaces.kms.IKeyRef;
import software.amazon.awscdk.interfaces.s3.IBucketRef;

/**
 * What a {@link ModelCallTrail} is made from.
 *
 * @param trail a trail that is worked out already; empty makes one for the stack's place
 * @param trailName the trail's name
 * @param existingBucket the name of a bucket that exists; empty makes one
 * @param existingKey the ARN of a key that exists; empty makes one
 * @param holes the values of holes in these
 * @param retentionDays how long a bucket that is made keeps it
 * @param tags the tags of everything
 */
public record ModelCallTrailProps(
        Optional<CallTrail> trail,
        String trailName,
        Optional<Text> existingBucket,
        Optional<Text> existingKey,
        Holes holes,
        int retentionDays,
        Map<String, String> tags) {
    private static final String NAME = "tombolo-model-calls";
    private static final int YEAR = 365;

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes a trail that is worked out already. */
    public static ModelCallTrailProps of(CallTrail trail) {
        return new ModelCallTrailProps(
                Optional.of(trail),
                trail.trailName(),
                trail.existingBucket(),
                trail.existingKey(),
                Holes.NONE,
                trail.retentionDays(),
                trail.tags());
    }

    /** Collects what a {@link ModelCallTrail} is made from. */
    public static final class Builder {
        private String trailName = NAME;
        private Optional<Text> existingBucket = Optional.empty();
        private Optional<Text> existingKey = Optional.empty();
        private Holes holes = Holes.NONE;
        private int retentionDays = YEAR;
        private Map<String, String> tags = Map.of();

        private Builder() {}

        /** Sets the trail's name. Default: {@code tombolo-model-calls}. */
        public Builder trailName(String value) {
            trailName = value;
            return this;
        }

        /**
         * Takes a bucket that exists, with its own retention. Its policy must let CloudTrail write: {@link
         * ModelCallTrail#getBucketStatements()} has the statements. Default: one is made.
         */
        public Builder bucket(IBucketRef existing) {
            existingBucket =
                    Optional.of(brought("trail-bucket", existing.getBucketRef().getBucketName()));
            return this;
        }

        /**
         * Takes a key that exists, in the bucket's Region. Its policy must let CloudTrail use it: {@link
         * ModelCallTrail#getKeyStatements()} has the statements. Default: one is made.
         */
        public Builder key(IKeyRef existing) {
            existingKey = Optional.of(brought("trail-key", existing.getKeyRef().getKeyArn()));
            return this;
        }

        /** Sets how long a bucket that is made keeps it, in days. Default: 365. */
        public Builder retentionDays(int value) {
            retentionDays = value;
            return this;
        }

        /** Sets the tags. Default: none. */
        public Builder tags(Map<String, String> values) {
            tags = new TreeMap<>(values);
            return this;
        }

        /** Returns the props. */
        public ModelCallTrailProps build() {
            return new ModelCallTrailProps(
                    Optional.empty(), trailName, existingBucket, existingKey, holes, retentionDays, tags);
        }

        private Text brought(String what, String value) {
            var hole = new Reference("brought-" + what, "id");
            holes = holes.with(hole, value);
            return Text.of(hole);
        }
    }
}
