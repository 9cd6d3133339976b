package dev.tombolo.pulumi.oci.alert;

import com.pulumi.core.Output;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Inputs of an {@link OciEmailAlerts}. */
public final class OciEmailAlertsArgs extends ResourceArgs {
    private final Output<String> compartmentId;
    private final List<String> addresses;
    private final Optional<String> physicalName;
    private final String description;
    private final Map<String, String> tags;
    private final FormerNames formerNames;

    private OciEmailAlertsArgs(Builder given) {
        this.compartmentId = given.compartmentId.orElseThrow();
        this.addresses = given.addresses;
        this.physicalName = given.physicalName;
        this.description = given.description;
        this.tags = given.tags;
        this.formerNames = given.formerNames;
    }

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    Output<String> compartmentId() {
        return compartmentId;
    }

    List<String> addresses() {
        return addresses;
    }

    Optional<String> physicalName() {
        return physicalName;
    }

    String description() {
        return description;
    }

    Map<String, String> tags() {
        return tags;
    }

    FormerNames formerNames() {
        return formerNames;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private Optional<Output<String>> compartmentId = Optional.empty();
        private List<String> addresses = List.of();
        private Optional<String> physicalName = Optional.empty();
        private String description = "Tells people about models";
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

        /** Sets the e-mail addresses. Required. */
        public Builder addresses(String... addresses) {
            this.addresses = Stream.of(addresses).sorted().distinct().toList();
            return this;
        }

        /**
         * Sets the topic's name, unique in the tenancy. Another one replaces the topic. By default the component's
         * name.
         */
        public Builder physicalName(String physicalName) {
            this.physicalName = Optional.of(physicalName);
            return this;
        }

        /** Sets what it is for. By default {@code Tells people about models}. */
        public Builder description(String description) {
            this.description = description;
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
        public OciEmailAlertsArgs build() {
            new RequiredValues("OciEmailAlerts")
                    .require("compartmentId", compartmentId)
                    .require("addresses", addresses.stream().findFirst())
                    .check();
            return new OciEmailAlertsArgs(this);
        }
    }
}
