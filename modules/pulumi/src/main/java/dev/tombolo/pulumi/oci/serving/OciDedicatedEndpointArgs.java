package dev.tombolo.pulumi.oci.serving;

import com.pulumi.core.Output;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.serving.ContentModeration;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import dev.tombolo.pulumi.hole.Holes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Inputs of an {@link OciDedicatedEndpoint}. */
public final class OciDedicatedEndpointArgs extends ResourceArgs {
    private final DedicatedModel model;
    private final Holes holes;
    private final Output<String> compartmentId;
    private final FormerNames formerNames;

    private OciDedicatedEndpointArgs(
            DedicatedModel model, Holes holes, Output<String> compartmentId, FormerNames formerNames) {
        this.model = model;
        this.holes = holes;
        this.compartmentId = compartmentId;
        this.formerNames = formerNames;
    }

    /** Takes a model that is worked out already, the values of its holes, and the compartment that gets it. */
    public static OciDedicatedEndpointArgs of(
            DedicatedModel model, Holes holes, Output<String> compartmentId, FormerNames formerNames) {
        return new OciDedicatedEndpointArgs(model, holes, compartmentId, formerNames);
    }

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    DedicatedModel model(String name) {
        return model.key().isEmpty()
                ? model.named(
                        name,
                        model.displayName().isEmpty()
                                ? DedicatedModel.displayName("tombolo", name)
                                : model.displayName(),
                        model.freeformTags())
                : model;
    }

    Holes holes() {
        return holes;
    }

    Output<String> compartmentId() {
        return compartmentId;
    }

    FormerNames formerNames() {
        return formerNames;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private static final Reference GIVEN_MODEL = new Reference("given-model", "id");
        private static final Reference GIVEN_PRIVATE_ENDPOINT = new Reference("given-private-endpoint", "id");

        private final RequiredValues required = new RequiredValues("OciDedicatedEndpoint");
        private Optional<Text> modelId = Optional.empty();
        private Optional<String> shape = Optional.empty();
        private int units = 1;
        private ContentModeration moderation = ContentModeration.BLOCK;
        private Optional<Text> privateEndpointId = Optional.empty();
        private Optional<Output<String>> compartmentId = Optional.empty();
        private String displayName = "";
        private Map<String, String> tags = Map.of();
        private Holes holes = Holes.NONE;
        private FormerNames formerNames = FormerNames.NONE;

        private Builder() {}

        /**
         * Sets the model of the catalog, such as one that {@code ModelSelection} found with {@code
         * endpoint(EndpointKind.DEDICATED)}. This or {@code modelId} is required.
         */
        public Builder path(ModelPath path) {
            if (path.endpoint().kind() != EndpointKind.DEDICATED) {
                required.problem("path leads to " + path.endpoint().kind().key()
                        + " · select the model with endpoint(EndpointKind.DEDICATED)");
            }
            modelId = Optional.of(Text.of(path.modelId()));
            return this;
        }

        /** Sets the OCID of a model of yours, such as a fine-tuned one. This or {@code path} is required. */
        public Builder modelId(Output<String> modelId) {
            holes = holes.with(GIVEN_MODEL, modelId);
            this.modelId = Optional.of(Text.of(GIVEN_MODEL));
            return this;
        }

        /** Sets the OCID of a model of yours, such as a fine-tuned one. This or {@code path} is required. */
        public Builder modelId(String modelId) {
            return modelId(Output.of(modelId));
        }

        /**
         * Sets the hardware of a unit in Oracle's word, such as {@code LARGE_COHERE_V3}. Another one replaces the
         * cluster. The provider takes any word, and OCI refuses those that do not host the model. Required.
         */
        public Builder shape(String shape) {
            this.shape = Optional.of(shape);
            return this;
        }

        /** Sets how many units the cluster has. By default 1. */
        public Builder units(int units) {
            if (units < 1) {
                required.problem("units has " + units + ", which is no number of units · give 1 or more");
            }
            this.units = units;
            return this;
        }

        /** Sets what the endpoint does with harmful content. By default it is blocked. */
        public Builder moderation(ContentModeration moderation) {
            this.moderation = moderation;
            return this;
        }

        /** Sets the OCID of the private endpoint through which it is called. None by default. */
        public Builder privateEndpointId(Output<String> privateEndpointId) {
            holes = holes.with(GIVEN_PRIVATE_ENDPOINT, privateEndpointId);
            this.privateEndpointId = Optional.of(Text.of(GIVEN_PRIVATE_ENDPOINT));
            return this;
        }

        /** Sets the OCID of the private endpoint through which it is called. None by default. */
        public Builder privateEndpointId(String privateEndpointId) {
            return privateEndpointId(Output.of(privateEndpointId));
        }

        /** Sets the OCID of the compartment that gets and pays it. Required. */
        public Builder compartmentId(Output<String> compartmentId) {
            this.compartmentId = Optional.of(compartmentId);
            return this;
        }

        /** Sets the OCID of the compartment that gets and pays it. Required. */
        public Builder compartmentId(String compartmentId) {
            return compartmentId(Output.of(compartmentId));
        }

        /** Sets the name of both in the Console. By default {@code tombolo-} and the component's name. */
        public Builder displayName(String displayName) {
            this.displayName = displayName;
            return this;
        }

        /** Sets the free-form tags. None by default. */
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
         * @throws IllegalArgumentException with everything that is missing or wrong, one a line
         */
        public OciDedicatedEndpointArgs build() {
            if (modelId.isEmpty()) {
                required.problem("no model is given · give path(...) or modelId(...)");
            }
            required.require("shape", shape)
                    .require("compartmentId", compartmentId)
                    .check();
            var model = new DedicatedModel(
                    "",
                    modelId.orElseThrow(),
                    shape.orElseThrow(),
                    units,
                    moderation,
                    privateEndpointId,
                    displayName,
                    new TreeMap<>(tags));
            return of(model, holes, compartmentId.orElseThrow(), formerNames);
        }
    }
}
