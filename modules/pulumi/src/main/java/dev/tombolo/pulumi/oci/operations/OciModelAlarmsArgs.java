package dev.tombolo.pulumi.oci.operations;

import com.pulumi.core.Output;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.operations.OciAlarm;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import dev.tombolo.pulumi.oci.alert.OciEmailAlerts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Inputs of an {@link OciModelAlarms}. */
public final class OciModelAlarmsArgs extends ResourceArgs {
    private final Output<String> compartmentId;
    private final Output<String> topicId;
    private final List<OciAlarm> alarms;
    private final Map<String, String> tags;
    private final FormerNames formerNames;

    private OciModelAlarmsArgs(Builder given) {
        this.compartmentId = given.compartmentId.orElseThrow();
        this.topicId = given.topicId.orElseThrow();
        this.alarms = given.alarms;
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

    Output<String> topicId() {
        return topicId;
    }

    List<OciAlarm> alarms() {
        return alarms;
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
        private Optional<Output<String>> topicId = Optional.empty();
        private List<OciAlarm> alarms = List.of();
        private Map<String, String> tags = Map.of();
        private FormerNames formerNames = FormerNames.NONE;

        private Builder() {}

        /** Sets the OCID of the compartment whose models are called, which gets the alarms too. Required. */
        public Builder compartmentId(Output<String> compartmentId) {
            this.compartmentId = Optional.of(compartmentId);
            return this;
        }

        /** Sets the OCID of the compartment whose models are called, which gets the alarms too. Required. */
        public Builder compartmentId(String compartmentId) {
            return compartmentId(Output.of(compartmentId));
        }

        /** Sets the OCID of the topic that hears them. Required. */
        public Builder topicId(Output<String> topicId) {
            this.topicId = Optional.of(topicId);
            return this;
        }

        /** Sets the OCID of the topic that hears them. Required. */
        public Builder topicId(String topicId) {
            return topicId(Output.of(topicId));
        }

        /** Sets the topic that hears them to that of some e-mail alerts. */
        public Builder heardBy(OciEmailAlerts alerts) {
            return topicId(alerts.topicId());
        }

        /** Sets the alarms, such as {@link OciAlarm#serverErrorsAbove}; one of each key. Required. */
        public Builder alarms(OciAlarm... alarms) {
            this.alarms = List.of(alarms);
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
        public OciModelAlarmsArgs build() {
            new RequiredValues("OciModelAlarms")
                    .require("compartmentId", compartmentId)
                    .require("topicId", topicId)
                    .require("alarms", alarms.stream().findFirst())
                    .check();
            return new OciModelAlarmsArgs(this);
        }
    }
}
