package dev.tombolo.cdk.cost;

import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.cost.SpendingStop;
import dev.tombolo.cdk.access.ModelConsumer;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awscdk.interfaces.iam.IRoleRef;

/**
 * What a {@link ModelSpendingStop} is made from.
 *
 * @param roles the roles that budgets may stop, each under a key that never changes
 * @param place the account; by default that of the stack, whose Region must then be literal
 * @param executionRoleArn a role of the account with which AWS Budgets attaches the policy, and which somebody else keeps;
 *     empty makes one
 * @param conventions what the landing zone asks of roles
 * @param environment the environment's name; part of physical names, which a name prefix asks for
 * @param tags the role's tags
 */
public record ModelSpendingStopProps(
        SortedMap<String, StoppableRole> roles,
        Optional<AwsPlace> place,
        Optional<String> executionRoleArn,
        AwsConventions conventions,
        String environment,
        SortedMap<String, String> tags) {
    /** Creates props; the maps are copied. */
    public ModelSpendingStopProps {
        roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
        tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    Optional<String> name() {
        return SpendingStop.physicalName(conventions, environment);
    }

    /** Collects what a {@link ModelSpendingStop} is made from. */
    public static final class Builder {
        private final SortedMap<String, StoppableRole> roles = new TreeMap<>();
        private Optional<AwsPlace> place = Optional.empty();
        private Optional<String> executionRoleArn = Optional.empty();
        private AwsConventions conventions = AwsConventions.NONE;
        private String environment = "";
        private Map<String, String> tags = Map.of();

        private Builder() {}

        /** Adds the role of a consumer. At least one role is required. */
        public Builder role(String key, ModelConsumer consumer) {
            return role(key, consumer.getRoleName(), consumer.getRoleArn());
        }

        /** Adds a role of this account by its name without its path, and its ARN. */
        public Builder role(String key, String name, String arn) {
            roles.put(key, new StoppableRole(name, arn));
            return this;
        }

        /** Sets the account. Default: that of the stack. */
        public Builder place(AwsPlace value) {
            place = Optional.of(value);
            return this;
        }

        /**
         * Takes a role of this account with which AWS Budgets attaches the policy, and which somebody else keeps: {@link
         * ModelSpendingStop#getExecutionRoleNeeds()} says what it must have. Default: one is made.
         */
        public Builder executionRole(IRoleRef existing) {
            executionRoleArn = Optional.of(existing.getRoleRef().getRoleArn());
            return this;
        }

        /** Sets what the landing zone asks of roles. Default: nothing. */
        public Builder conventions(AwsConventions value) {
            conventions = value;
            return this;
        }

        /** Sets the environment's name, which is part of physical names. Needed with a name prefix only. */
        public Builder environment(String name) {
            environment = name;
            return this;
        }

        /** Sets the tags. Default: none. */
        public Builder tags(Map<String, String> values) {
            tags = Map.copyOf(values);
            return this;
        }

        /** Returns the props. */
        public ModelSpendingStopProps build() {
            return new ModelSpendingStopProps(
                    roles, place, executionRoleArn, conventions, environment, new TreeMap<>(tags));
        }
    }
}
