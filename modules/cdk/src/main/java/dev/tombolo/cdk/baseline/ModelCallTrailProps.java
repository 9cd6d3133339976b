package dev.tombolo.cdk.baseline;

import dev.tombolo.blueprint.audit.CallTrail;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a {@link ModelCallTrail} is made from.
 *
 * @param trail a trail that is worked out already; empty makes one for the stack's place
 * @param trailName the trail's name
 * @param retentionDays how long the bucket keeps it
 * @param tags the tags of everything
 */
public record ModelCallTrailProps(
        Optional<CallTrail> trail, String trailName, int retentionDays, Map<String, String> tags) {
    private static final String NAME = "tombolo-model-calls";
    private static final int YEAR = 365;

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes a trail that is worked out already. */
    public static ModelCallTrailProps of(CallTrail trail) {
        return new ModelCallTrailProps(Optional.of(trail), trail.trailName(), trail.retentionDays(), trail.tags());
    }

    /** Collects what a {@link ModelCallTrail} is made from. */
    public static final class Builder {
        private String trailName = NAME;
        private int retentionDays = YEAR;
        private Map<String, String> tags = Map.of();

        private Builder() {}

        /** Sets the trail's name. Default: {@code tombolo-model-calls}. */
        public Builder trailName(String value) {
            trailName = value;
            return this;
        }

        /** Sets how long the bucket keeps it, in days. Default: 365. */
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
            return new ModelCallTrailProps(Optional.empty(), trailName, retentionDays, tags);
        }
    }
}
