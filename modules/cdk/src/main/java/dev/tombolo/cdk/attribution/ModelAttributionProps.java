package dev.tombolo.cdk.attribution;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.attribution.ConsumerAttribution;
import dev.tombolo.blueprint.attribution.ProjectHeader;
import dev.tombolo.cdk.construct.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ModelAttribution} is made from.
 *
 * @param attribution what a bill tells the consumer's calls apart by
 */
public record ModelAttributionProps(ConsumerAttribution attribution) {
    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes an attribution that is worked out already. */
    public static ModelAttributionProps of(ConsumerAttribution attribution) {
        return new ModelAttributionProps(attribution);
    }

    /** Collects what a {@link ModelAttribution} is made from. */
    public static final class Builder {
        private @Nullable AwsConsumer consumer;
        private @Nullable AwsPlace place;
        private ProjectHeader header = ProjectHeader.SENT;

        private Builder() {}

        /** Sets whose calls they are. Required. */
        public Builder consumer(AwsConsumer value) {
            consumer = value;
            return this;
        }

        /** Sets account and Region of the calls, such as {@code ModelAccess.getPlace()}. Required. */
        public Builder place(AwsPlace value) {
            place = value;
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
         * @throws IllegalArgumentException if the consumer or the place is missing
         */
        public ModelAttributionProps build() {
            var caller = Problems.required(consumer, "ModelAttributionProps", "consumer");
            return of(
                    ConsumerAttribution.of(Problems.required(place, "ModelAttributionProps", "place"), caller, header));
        }
    }
}
