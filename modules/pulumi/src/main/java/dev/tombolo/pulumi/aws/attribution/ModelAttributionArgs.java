package dev.tombolo.pulumi.aws.attribution;

import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.blueprint.access.Invocations;
import dev.tombolo.blueprint.attribution.ConsumerAttribution;
import dev.tombolo.blueprint.attribution.ProjectHeader;
import dev.tombolo.blueprint.guardrail.GuardrailDemand;
import dev.tombolo.pulumi.aws.serving.ModelAccess;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import dev.tombolo.pulumi.hole.Holes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Inputs of a {@link ModelAttribution}. */
public final class ModelAttributionArgs extends ResourceArgs {
    private final ConsumerAttribution attribution;
    private final Holes holes;
    private final FormerNames formerNames;

    private ModelAttributionArgs(ConsumerAttribution attribution, Holes holes, FormerNames formerNames) {
        this.attribution = attribution;
        this.holes = holes;
        this.formerNames = formerNames;
    }

    /** Takes an attribution that is worked out already, and the values of its holes. */
    public static ModelAttributionArgs of(ConsumerAttribution attribution, Holes holes, FormerNames formerNames) {
        return new ModelAttributionArgs(attribution, holes, formerNames);
    }

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    ConsumerAttribution attribution() {
        return attribution;
    }

    Holes holes() {
        return holes;
    }

    FormerNames formerNames() {
        return formerNames;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private Optional<ModelAccess> access = Optional.empty();
        private Optional<String> consumer = Optional.empty();
        private Optional<String> environment = Optional.empty();
        private ProjectHeader header = ProjectHeader.SENT;
        private Map<String, String> tags = Map.of();
        private FormerNames formerNames = FormerNames.NONE;

        private Builder() {}

        /** Sets the models that the consumer calls, and where. Required. */
        public Builder access(ModelAccess access) {
            this.access = Optional.of(access);
            return this;
        }

        /** Sets the consumer's name, which is part of physical names. Required. */
        public Builder consumer(String consumer) {
            this.consumer = Optional.of(consumer);
            return this;
        }

        /** Sets the environment's name, which is part of physical names. Required. */
        public Builder environment(String environment) {
            this.environment = Optional.of(environment);
            return this;
        }

        /** Sets whether the consumer's client can name a project. {@link ProjectHeader#SENT} by default. */
        public Builder header(ProjectHeader header) {
            this.header = header;
            return this;
        }

        /** Sets the tags by which a bill tells the calls apart. None by default. */
        public Builder tags(Map<String, String> tags) {
            this.tags = Map.copyOf(tags);
            return this;
        }

        /** Sets the names that this component had before, so that a rename replaces nothing. None by default. */
        public Builder formerNames(String... names) {
            this.formerNames = new FormerNames(List.of(names));
            return this;
        }

        /**
         * Returns the inputs.
         *
         * @throws IllegalArgumentException with everything that is missing, one a line, or where no call takes a profile or
         *     a project
         */
        public ModelAttributionArgs build() {
            var required = new RequiredValues("ModelAttribution")
                    .require("access", access)
                    .require("consumer", consumer)
                    .require("environment", environment);
            required.check();
            var models = access.orElseThrow();
            var attribution = ConsumerAttribution.of(models.place(), caller(models), header);
            if (attribution.isEmpty()) {
                required.problem("access makes no call that takes a profile or a project"
                        + " · call by converse or invoke-model, or on bedrock-mantle");
            }
            required.check();
            return of(attribution, models.holes(), formerNames);
        }

        /** Who calls has no part in an attribution, nor from where. */
        private AwsConsumer caller(ModelAccess models) {
            return new AwsConsumer(
                    consumer.orElseThrow(),
                    new AwsIdentity.Service(""),
                    models.paths(),
                    BearerToken.NONE,
                    new Invocations.Anywhere(),
                    new GuardrailDemand.Free(),
                    AwsConventions.NONE,
                    environment.orElseThrow(),
                    tags);
        }
    }
}
