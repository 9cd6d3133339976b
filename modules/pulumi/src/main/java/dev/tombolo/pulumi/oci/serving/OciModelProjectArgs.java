package dev.tombolo.pulumi.oci.serving;

import com.pulumi.core.Output;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.serving.OciProject;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Inputs of an {@link OciModelProject}. */
public final class OciModelProjectArgs extends ResourceArgs {
    private final OciProject project;
    private final Output<String> compartmentId;
    private final FormerNames formerNames;

    private OciModelProjectArgs(OciProject project, Output<String> compartmentId, FormerNames formerNames) {
        this.project = project;
        this.compartmentId = compartmentId;
        this.formerNames = formerNames;
    }

    /** Takes a project that is worked out already, and the compartment that gets it. */
    public static OciModelProjectArgs of(OciProject project, Output<String> compartmentId, FormerNames formerNames) {
        return new OciModelProjectArgs(project, compartmentId, formerNames);
    }

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    OciProject project(String name) {
        return project.displayName().isEmpty() ? project.named(name, project.freeformTags()) : project;
    }

    Output<String> compartmentId() {
        return compartmentId;
    }

    FormerNames formerNames() {
        return formerNames;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final RequiredValues required = new RequiredValues("OciModelProject");
        private Optional<Output<String>> compartmentId = Optional.empty();
        private Optional<Integer> responsesRetentionHours = Optional.empty();
        private Optional<Integer> conversationsRetentionHours = Optional.empty();
        private String displayName = "";
        private Map<String, String> tags = Map.of();
        private FormerNames formerNames = FormerNames.NONE;

        private Builder() {}

        /** Sets the OCID of the compartment that gets it. Required. */
        public Builder compartmentId(Output<String> compartmentId) {
            this.compartmentId = Optional.of(compartmentId);
            return this;
        }

        /** Sets the OCID of the compartment that gets it. Required. */
        public Builder compartmentId(String compartmentId) {
            return compartmentId(Output.of(compartmentId));
        }

        /** Sets for how many hours a response is kept after it was made. Required. */
        public Builder responsesRetentionHours(int responsesRetentionHours) {
            this.responsesRetentionHours = hours("responsesRetentionHours", responsesRetentionHours);
            return this;
        }

        /** Sets for how many hours a conversation is kept after its last change. Required. */
        public Builder conversationsRetentionHours(int conversationsRetentionHours) {
            this.conversationsRetentionHours = hours("conversationsRetentionHours", conversationsRetentionHours);
            return this;
        }

        private Optional<Integer> hours(String name, int hours) {
            if (hours < 1) {
                required.problem(name + " has " + hours + ", which keeps nothing · give 1 or more");
            }
            return Optional.of(hours);
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
         * @throws IllegalArgumentException with everything that is missing or wrong, one a line
         */
        public OciModelProjectArgs build() {
            required.require("compartmentId", compartmentId)
                    .require("responsesRetentionHours", responsesRetentionHours)
                    .require("conversationsRetentionHours", conversationsRetentionHours)
                    .check();
            var project = new OciProject(
                    displayName,
                    responsesRetentionHours.orElseThrow(),
                    conversationsRetentionHours.orElseThrow(),
                    new TreeMap<>(tags));
            return of(project, compartmentId.orElseThrow(), formerNames);
        }
    }
}
