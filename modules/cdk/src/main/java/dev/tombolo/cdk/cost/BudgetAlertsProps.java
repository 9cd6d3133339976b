package dev.tombolo.cdk.cost;

import dev.tombolo.blueprint.access.AwsPlace;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import software.amazon.awscdk.interfaces.kms.IKeyRef;

/**
 * What {@link BudgetAlerts} are made from.
 *
 * @param emails the addresses
 * @param keyArn the key that the topic is encrypted with; empty leaves it to SNS
 * @param place account and Region of the topic; by default those of the stack, whose Region must then be literal
 * @param tags the topic's tags
 */
public record BudgetAlertsProps(
        SortedSet<String> emails, Optional<String> keyArn, Optional<AwsPlace> place, SortedMap<String, String> tags) {
    /** Creates props; set and map are copied. */
    public BudgetAlertsProps {
        emails = Collections.unmodifiableSortedSet(new TreeSet<>(emails));
        tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what {@link BudgetAlerts} are made from. */
    public static final class Builder {
        private List<String> emails = List.of();
        private Optional<String> keyArn = Optional.empty();
        private Optional<AwsPlace> place = Optional.empty();
        private Map<String, String> tags = Map.of();

        private Builder() {}

        /** Sets the addresses. At least one is required; their order does not matter. */
        public Builder emails(List<String> addresses) {
            emails = List.copyOf(addresses);
            return this;
        }

        /**
         * Encrypts the topic with a key that exists. Its policy must let AWS Budgets use it, else nobody is told: {@link
         * dev.tombolo.blueprint.alert.AlertKey} has the statements. Default: what SNS does by itself.
         */
        public Builder key(IKeyRef existing) {
            return keyArn(existing.getKeyRef().getKeyArn());
        }

        /** Encrypts the topic with a key that exists, by its ARN. As {@link #key}. */
        public Builder keyArn(String arn) {
            keyArn = Optional.of(arn);
            return this;
        }

        /** Sets account and Region of the topic. Default: those of the stack. */
        public Builder place(AwsPlace value) {
            place = Optional.of(value);
            return this;
        }

        /** Sets the tags. Default: none. */
        public Builder tags(Map<String, String> values) {
            tags = Map.copyOf(values);
            return this;
        }

        /** Returns the props. */
        public BudgetAlertsProps build() {
            return new BudgetAlertsProps(new TreeSet<>(emails), keyArn, place, new TreeMap<>(tags));
        }
    }
}
