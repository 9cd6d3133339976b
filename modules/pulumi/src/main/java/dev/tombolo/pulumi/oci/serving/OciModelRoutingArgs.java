package dev.tombolo.pulumi.oci.serving;

import com.pulumi.core.Output;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.serving.OciRoutingProfile;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Residency;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import dev.tombolo.pulumi.model.ModelSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Inputs of an {@link OciModelRouting}. */
public final class OciModelRoutingArgs extends ResourceArgs {
    private final OciRoutingProfile profile;
    private final Output<String> compartmentId;
    private final FormerNames formerNames;

    private OciModelRoutingArgs(OciRoutingProfile profile, Output<String> compartmentId, FormerNames formerNames) {
        this.profile = profile;
        this.compartmentId = compartmentId;
        this.formerNames = formerNames;
    }

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    OciRoutingProfile profile(String name) {
        return profile.displayName().isEmpty() ? profile.named(name) : profile;
    }

    Output<String> compartmentId() {
        return compartmentId;
    }

    FormerNames formerNames() {
        return formerNames;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final RequiredValues required = new RequiredValues("OciModelRouting");
        private Optional<String> model = Optional.empty();
        private List<String> regions = List.of();
        private Residency residency = Residency.ANY;
        private Optional<Output<String>> compartmentId = Optional.empty();
        private String displayName = "";
        private Map<String, String> tags = Map.of();
        private FormerNames formerNames = FormerNames.NONE;

        private Builder() {}

        /** Sets the portable name of the model, such as {@code gpt-oss-120b}. Required. */
        public Builder model(String model) {
            this.model = Optional.of(model);
            return this;
        }

        /** Sets the Regions in which a call may be processed, each of which must serve the model on demand. Required. */
        public Builder regions(String... regions) {
            this.regions = List.of(regions);
            return this;
        }

        /** Sets where prompts may be processed, which every Region is held to. Anywhere by default. */
        public Builder residency(Residency residency) {
            this.residency = residency;
            return this;
        }

        /** Sets the OCID of the compartment that gets it. Required. */
        public Builder compartmentId(Output<String> compartmentId) {
            this.compartmentId = Optional.of(compartmentId);
            return this;
        }

        /** Sets the OCID of the compartment that gets it. Required. */
        public Builder compartmentId(String compartmentId) {
            return compartmentId(Output.of(compartmentId));
        }

        /** Sets the name that the Console shows. By default the component's name. */
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
         * @throws IllegalArgumentException with everything that is missing, and each Region that does not serve the model on
         *     demand or lies outside the residency, one a line
         */
        public OciModelRoutingArgs build() {
            required.require("model", model)
                    .require("regions", regions.stream().findFirst())
                    .require("compartmentId", compartmentId);
            var paths = new ArrayList<ModelPath>();
            model.ifPresent(name -> regions.forEach(region -> find(name, region).ifPresent(paths::add)));
            required.check();
            return new OciModelRoutingArgs(
                    OciRoutingProfile.of(displayName, paths, new TreeMap<>(tags)),
                    compartmentId.orElseThrow(),
                    formerNames);
        }

        private Optional<ModelPath> find(String name, String region) {
            try {
                var found = ModelSelection.on(Cloud.OCI)
                        .region(region)
                        .models(name)
                        .endpoint(EndpointKind.ON_DEMAND)
                        .residency(residency)
                        .build();
                return Optional.of(found.path(name));
            } catch (IllegalArgumentException refused) {
                required.problem(String.valueOf(refused.getMessage()));
                return Optional.empty();
            }
        }
    }
}
