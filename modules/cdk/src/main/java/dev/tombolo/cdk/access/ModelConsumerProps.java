package dev.tombolo.cdk.access;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.hole.Holes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ModelConsumer} is made from.
 *
 * @param consumer who calls which models
 * @param place account and Region of the calls; by default those of the stack, whose Region must then be literal
 * @param holes values for the holes of consumer and place, such as the ids of the endpoints that calls must use; none
 *     by default. The account is filled from the stack
 */
public record ModelConsumerProps(AwsConsumer consumer, Optional<AwsPlace> place, Holes holes) {
    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what a {@link ModelConsumer} is made from. */
    public static final class Builder {
        private @Nullable AwsConsumer consumer;
        private Optional<AwsPlace> place = Optional.empty();
        private Holes holes = Holes.NONE;

        private Builder() {}

        /** Sets who calls which models. Required. */
        public Builder consumer(AwsConsumer value) {
            consumer = value;
            return this;
        }

        /** Sets account and Region of the calls. Default: those of the stack. */
        public Builder place(AwsPlace value) {
            place = Optional.of(value);
            return this;
        }

        /** Sets values for holes. Default: none but the account. */
        public Builder holes(Holes values) {
            holes = values;
            return this;
        }

        /**
         * Returns the props.
         *
         * @throws IllegalArgumentException if the consumer is missing
         */
        public ModelConsumerProps build() {
            return new ModelConsumerProps(Problems.required(consumer, "ModelConsumerProps", "consumer"), place, holes);
        }
    }
}
