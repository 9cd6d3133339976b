package dev.tombolo.cdk.baseline;

import dev.tombolo.blueprint.retention.DataRetention;
import dev.tombolo.blueprint.retention.DataRetentionMode;
import dev.tombolo.blueprint.retention.Plane;
import dev.tombolo.cdk.construct.Problems;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What {@link AccountDataRetention} is made from.
 *
 * @param settings the function that writes the setting
 * @param retention how long
 */
public record AccountDataRetentionProps(BedrockSettings settings, DataRetention retention) {
    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what {@link AccountDataRetention} is made from. */
    public static final class Builder {
        private @Nullable BedrockSettings settings;
        private DataRetentionMode mode = DataRetentionMode.NONE;
        private SortedSet<Plane> planes = new TreeSet<>(Set.of(Plane.BEDROCK));
        private Optional<String> adopt = Optional.empty();

        private Builder() {}

        /** Sets the function that writes the setting. Required. */
        public Builder settings(BedrockSettings value) {
            settings = value;
            return this;
        }

        /** Sets how long. Default: {@link DataRetentionMode#NONE}. */
        public Builder mode(DataRetentionMode value) {
            mode = value;
            return this;
        }

        /** Sets the planes. Default: the one behind bedrock-runtime; bedrock-mantle is not in every Region. */
        public Builder planes(Collection<Plane> values) {
            planes = new TreeSet<>(values);
            return this;
        }

        /** Takes over a foreign setting with this digest, 16 hexadecimal digits. Default: one is refused. */
        public Builder adopt(String digest) {
            adopt = Optional.of(digest);
            return this;
        }

        /**
         * Returns the props.
         *
         * @throws IllegalArgumentException if the function is missing
         */
        public AccountDataRetentionProps build() {
            return new AccountDataRetentionProps(
                    Problems.required(settings, "AccountDataRetentionProps", "settings"),
                    new DataRetention(mode, planes, adopt));
        }
    }
}
