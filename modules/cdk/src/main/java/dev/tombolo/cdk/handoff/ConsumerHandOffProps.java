package dev.tombolo.cdk.handoff;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.handoff.HandOff;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.hole.Holes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ConsumerHandOff} is made from.
 *
 * @param handOffs what the consumer needs, for each model
 * @param holes values for their holes: the role's ARN, those of a guardrail, of profiles and of a project
 */
public record ConsumerHandOffProps(List<HandOff> handOffs, Holes holes) {
    /** Creates props; the list is copied. */
    public ConsumerHandOffProps {
        handOffs = List.copyOf(handOffs);
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what a {@link ConsumerHandOff} is made from. */
    public static final class Builder {
        private @Nullable AwsConsumer consumer;
        private Holes holes = Holes.NONE;

        private Builder() {}

        /** Sets the consumer, as it calls: guarded and billed. Required. */
        public Builder consumer(AwsConsumer value) {
            consumer = value;
            return this;
        }

        /** Sets the ARN of the consumer's role, which another construct declares. Required unless its role exists. */
        public Builder roleArn(String arn) {
            var named = Problems.required(consumer, "ConsumerHandOffProps", "consumer");
            return holes(Holes.NONE.with(HandOff.roleArn(named.key()), arn));
        }

        /** Adds values for holes. Default: none. */
        public Builder holes(Holes values) {
            holes = holes.with(values);
            return this;
        }

        /**
         * Returns the props.
         *
         * @throws IllegalArgumentException if the consumer is missing
         */
        public ConsumerHandOffProps build() {
            return new ConsumerHandOffProps(
                    HandOff.of(Problems.required(consumer, "ConsumerHandOffProps", "consumer")), holes);
        }
    }
}
