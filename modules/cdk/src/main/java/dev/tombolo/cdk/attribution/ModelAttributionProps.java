package dev.tombolo.cdk.attribution;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.attribution.ConsumerAttribution;
import dev.tombolo.blueprint.attribution.ProjectHeader;
import dev.tombolo.cdk.construct.Problems;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ModelAttribution} is made from.
 *
 * @param consumer whose calls they are
 * @param place account and Region of the calls; by default those of the stack, whose Region must then be literal
 * @param header whether the consumer's client can name a project; by default it can
 */
public record ModelAttributionProps(AwsConsumer consumer, Optional<AwsPlace> place, ProjectHeader header) {
    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    ConsumerAttribution attribution(AwsPlace known) {
        return ConsumerAttribution.of(known, consumer, header);
    }

    /** Collects what a {@link ModelAttribution} is made from. */
    public static final class Builder {
        private @Nullable AwsConsumer consumer;
        private Optional<AwsPlace> place = Optional.empty();
        private ProjectHeader header = ProjectHeader.SENT;

        private Builder() {}

        /** Sets whose calls they are. Required. */
        public Builder consumer(AwsConsumer value) {
            consumer = value;
            return this;
        }

        /** Sets account and Region of the calls. Default: those of the stack. */
        public Builder place(AwsPlace value) {
            place = Optional.of(value);
            return this;
        }

        /** Sets whether the consumer's client can name a project. Default: {@link ProjectHeader#SENT}. */
        public Builder header(ProjectHeader value) {
            header = value;
            return this;
        }

        /**
         * Returns the props.
         *
         * @throws IllegalArgumentException if the consumer is missing
         */
        public ModelAttributionProps build() {
            return new ModelAttributionProps(
                    Problems.required(consumer, "ModelAttributionProps", "consumer"), place, header);
        }
    }
}
