package dev.tombolo.cdk.baseline;

import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.cdk.construct.Problems;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.interfaces.iam.IRoleRef;

/**
 * What {@link BedrockSettings} is made from.
 *
 * @param owner who owns the settings, in words that an operator understands; written into the function's log
 * @param name what the role is called behind the landing zone's prefix, where it asks for one: two functions of an account
 *     and Region need two names
 * @param logRetentionDays how long the function's own log is kept
 * @param roleArn a role of the account that somebody else made and keeps; empty makes one
 * @param conventions what the landing zone asks of the role
 * @param tags the tags of everything
 */
public record BedrockSettingsProps(
        String owner,
        String name,
        int logRetentionDays,
        Optional<String> roleArn,
        AwsConventions conventions,
        SortedMap<String, String> tags) {
    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what {@link BedrockSettings} is made from. */
    public static final class Builder {
        private static final int YEAR = 365;

        private @Nullable String owner;
        private String name = "bedrock-settings";
        private int logRetentionDays = YEAR;
        private Optional<String> roleArn = Optional.empty();
        private AwsConventions conventions = AwsConventions.NONE;
        private SortedMap<String, String> tags = new TreeMap<>();

        private Builder() {}

        /** Sets who owns the settings, 1 to 256 characters, such as the stack's name. Required. */
        public Builder owner(String value) {
            owner = value;
            return this;
        }

        /** Sets what the role is called behind a prefix. Default: {@code bedrock-settings}. */
        public Builder name(String value) {
            name = value;
            return this;
        }

        /** Sets how long the function's own log is kept, in days. Default: 365. */
        public Builder logRetentionDays(int value) {
            logRetentionDays = value;
            return this;
        }

        /**
         * Takes a role of this account that somebody else made and keeps: {@link BedrockSettings#getRoleNeeds()} says what it
         * must have. Default: one is made.
         */
        public Builder role(IRoleRef existing) {
            roleArn = Optional.of(existing.getRoleRef().getRoleArn());
            return this;
        }

        /** Sets what the landing zone asks of the role. Default: nothing. */
        public Builder conventions(AwsConventions value) {
            conventions = value;
            return this;
        }

        /** Sets the tags. Default: none. */
        public Builder tags(Map<String, String> values) {
            tags = new TreeMap<>(values);
            return this;
        }

        /**
         * Returns the props.
         *
         * @throws IllegalArgumentException if the owner is missing
         */
        public BedrockSettingsProps build() {
            return new BedrockSettingsProps(
                    Problems.required(owner, "BedrockSettingsProps", "owner"),
                    name,
                    logRetentionDays,
                    roleArn,
                    conventions,
                    tags);
        }
    }
}
