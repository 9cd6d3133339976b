package dev.tombolo.pulumi.aws.access;

import com.pulumi.core.Output;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.blueprint.access.Billing;
import dev.tombolo.blueprint.access.Invocations;
import dev.tombolo.blueprint.access.Suspension;
import dev.tombolo.blueprint.guardrail.GuardrailDemand;
import dev.tombolo.blueprint.guardrail.GuardrailStatements;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.pulumi.aws.attribution.ModelAttribution;
import dev.tombolo.pulumi.aws.guardrail.ModelGuardrail;
import dev.tombolo.pulumi.aws.network.PrivateModelEndpoints;
import dev.tombolo.pulumi.aws.serving.ModelAccess;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import dev.tombolo.pulumi.hole.Holes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Inputs of a {@link ModelConsumer}. */
public final class ModelConsumerArgs extends ResourceArgs {
    private final AwsPlace place;
    private final AwsConsumer consumer;
    private final Holes holes;
    private final FormerNames formerNames;

    private ModelConsumerArgs(AwsPlace place, AwsConsumer consumer, Holes holes, FormerNames formerNames) {
        this.place = place;
        this.consumer = consumer;
        this.holes = holes;
        this.formerNames = formerNames;
    }

    /** Takes a consumer that is worked out already, and the values of its holes. The component's name is its key. */
    public static ModelConsumerArgs of(AwsPlace place, AwsConsumer consumer, Holes holes, FormerNames formerNames) {
        return new ModelConsumerArgs(place, consumer, holes, formerNames);
    }

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    AwsPlace place() {
        return place;
    }

    AwsIdentity identity() {
        return consumer.identity();
    }

    Holes holes() {
        return holes;
    }

    FormerNames formerNames() {
        return formerNames;
    }

    AwsConsumer consumer(String name) {
        return new AwsConsumer(
                name,
                consumer.identity(),
                consumer.paths(),
                consumer.bearerToken(),
                consumer.invocations(),
                consumer.guardrail(),
                consumer.conventions(),
                consumer.environment(),
                consumer.tags(),
                consumer.billing(),
                consumer.suspension());
    }

    /** Collects the inputs. */
    public static final class Builder {
        private Optional<ModelAccess> access = Optional.empty();
        private Optional<AwsIdentity> identity = Optional.empty();
        private BearerToken bearerToken = BearerToken.NONE;
        private Invocations invocations = new Invocations.Anywhere();
        private GuardrailDemand guardrail = new GuardrailDemand.Free();
        private Billing billing = Billing.NONE;
        private AwsConventions conventions = AwsConventions.NONE;
        private String environment = "";
        private Map<String, String> tags = Map.of();
        private Suspension suspension = Suspension.NONE;
        private Holes holes = Holes.NONE;
        private FormerNames formerNames = FormerNames.NONE;

        private Builder() {}

        /** Sets the models that it may call, and where. Required. */
        public Builder access(ModelAccess access) {
            this.access = Optional.of(access);
            return this;
        }

        /** Sets who it is. Required. */
        public Builder identity(AwsIdentity identity) {
            this.identity = Optional.of(identity);
            return this;
        }

        /** Sets whether it may use bearer tokens. By default calls are signed only. */
        public Builder bearerToken(BearerToken bearerToken) {
            this.bearerToken = bearerToken;
            return this;
        }

        /** Sets from where it may call; values of holes go to {@link #holes(Holes)}. By default from anywhere. */
        public Builder invocations(Invocations invocations) {
            this.invocations = invocations;
            return this;
        }

        /** Denies every call that does not come through these endpoints. */
        public Builder onlyThrough(PrivateModelEndpoints endpoints) {
            return invocations(endpoints.invocations()).holes(endpoints.holes());
        }

        /** Denies every call that does not come through the VPC endpoints of these ids. */
        public Builder onlyThrough(List<Output<String>> vpcEndpointIds) {
            var texts = new ArrayList<Text>();
            for (var id : vpcEndpointIds) {
                var hole = new Reference("vpc-endpoint/" + texts.size(), "id");
                texts.add(Text.of(hole));
                holes = holes.with(hole, id);
            }
            return invocations(new Invocations.Private(texts));
        }

        /** Denies every call that does not come through the VPC endpoints of these ids. */
        public Builder onlyThrough(String... vpcEndpointIds) {
            return invocations(new Invocations.Private(
                    Arrays.stream(vpcEndpointIds).map(Text::of).toList()));
        }

        /**
         * Denies every call that does not carry a guardrail, such as one that exists already; values of holes go to
         * {@link #holes(Holes)}. By default calls are free.
         */
        public Builder guardrail(GuardrailDemand demand) {
            guardrail = demand;
            return this;
        }

        /** Denies every call that does not carry this guardrail in its version. */
        public Builder guardedBy(ModelGuardrail guardrail) {
            this.guardrail = guardrail.demand();
            return holes(guardrail.holes());
        }

        /** Lets a bill tell its calls from those of others. By default it cannot. */
        public Builder billedBy(ModelAttribution attribution) {
            billing = attribution.billing();
            return holes(attribution.holes());
        }

        /** Sets what the landing zone asks of roles. Nothing by default. */
        public Builder conventions(AwsConventions conventions) {
            this.conventions = conventions;
            return this;
        }

        /** Sets the environment's name, which is part of physical names. Required with a name prefix only. */
        public Builder environment(String environment) {
            this.environment = environment;
            return this;
        }

        /** Sets the tags of everything that takes tags. None by default. */
        public Builder tags(Map<String, String> tags) {
            this.tags = Map.copyOf(tags);
            return this;
        }

        /** Sets what it may not call for now, though its role stays. Nothing by default. */
        public Builder suspended(Suspension suspension) {
            this.suspension = suspension;
            return this;
        }

        /** Adds values of holes. */
        public Builder holes(Holes holes) {
            this.holes = this.holes.with(holes);
            return this;
        }

        /** Sets the names that this consumer had before, so that a rename replaces nothing. None by default. */
        public Builder formerNames(String... names) {
            this.formerNames = new FormerNames(List.of(names));
            return this;
        }

        /**
         * Returns the inputs.
         *
         * @throws IllegalArgumentException with everything that is missing, one a line
         */
        public ModelConsumerArgs build() {
            var required = new RequiredValues("ModelConsumer")
                    .require("access", access)
                    .require("identity", identity);
            if (conventions.namePrefix().isPresent() && environment.isEmpty()) {
                required.problem("environment is missing beside name prefix \""
                        + conventions.namePrefix().get() + "\" · give environment(...), which makes role names unique");
            }
            if (invocations instanceof Invocations.Private closed
                    && closed.vpcEndpointIds().isEmpty()) {
                required.problem("onlyThrough names no endpoint, so that nobody could call · name at least one");
            }
            access.map(ModelAccess::paths)
                    .map(paths -> GuardrailStatements.refusals(guardrail, paths))
                    .ifPresent(refusals -> refusals.forEach(required::problem));
            required.check();
            var models = access.orElseThrow();
            return of(models.place(), consumer(models), models.holes().with(holes), formerNames);
        }

        private AwsConsumer consumer(ModelAccess models) {
            return new AwsConsumer(
                    "",
                    identity.orElseThrow(),
                    models.paths(),
                    bearerToken,
                    invocations,
                    guardrail,
                    conventions,
                    environment,
                    tags,
                    billing,
                    suspension);
        }
    }
}
