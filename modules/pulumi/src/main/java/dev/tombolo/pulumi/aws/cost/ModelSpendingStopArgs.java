package dev.tombolo.pulumi.aws.cost;

import com.pulumi.core.Output;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.access.AwsConventions;
import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.cost.SpendingStop;
import dev.tombolo.pulumi.aws.access.ModelConsumer;
import dev.tombolo.pulumi.aws.serving.ModelAccess;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import dev.tombolo.pulumi.hole.Holes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Inputs of a {@link ModelSpendingStop}. */
public final class ModelSpendingStopArgs extends ResourceArgs {
    private final AwsPlace place;
    private final Holes holes;
    private final SortedMap<String, StoppableRole> roles;
    private final Optional<Output<String>> executionRoleArn;
    private final AwsConventions conventions;
    private final String environment;
    private final SortedMap<String, String> tags;
    private final FormerNames formerNames;

    private ModelSpendingStopArgs(Builder given, AwsPlace place) {
        this.place = place;
        this.holes = given.holes;
        this.roles = new TreeMap<>(given.roles);
        this.executionRoleArn = given.executionRoleArn;
        this.conventions = given.conventions;
        this.environment = given.environment;
        this.tags = new TreeMap<>(given.tags);
        this.formerNames = given.formerNames;
    }

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    AwsPlace place() {
        return place;
    }

    Holes holes() {
        return holes;
    }

    SortedMap<String, StoppableRole> roles() {
        return roles;
    }

    Holes roleArns() {
        var arns = Holes.NONE;
        for (var role : roles.entrySet()) {
            arns = arns.with(
                    SpendingStop.roleArn(role.getKey()), role.getValue().arn());
        }
        return arns;
    }

    Optional<Output<String>> executionRoleArn() {
        return executionRoleArn;
    }

    AwsConventions conventions() {
        return conventions;
    }

    Optional<String> physicalName() {
        return SpendingStop.physicalName(conventions, environment);
    }

    SortedMap<String, String> tags() {
        return tags;
    }

    FormerNames formerNames() {
        return formerNames;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final SortedMap<String, StoppableRole> roles = new TreeMap<>();
        private Optional<AwsPlace> place = Optional.empty();
        private Holes holes = Holes.NONE;
        private Optional<Output<String>> executionRoleArn = Optional.empty();
        private AwsConventions conventions = AwsConventions.NONE;
        private String environment = "";
        private Map<String, String> tags = Map.of();
        private FormerNames formerNames = FormerNames.NONE;

        private Builder() {}

        /** Adds the role of a consumer under a key that never changes. At least one role is required. */
        public Builder role(String key, ModelConsumer consumer) {
            return role(key, consumer.roleName(), consumer.roleArn());
        }

        /** Adds a role of the account by its name without its path, and its ARN. */
        public Builder role(String key, Output<String> name, Output<String> arn) {
            roles.put(key, new StoppableRole(name, arn));
            return this;
        }

        /** Adds a role of the account by its name without its path, and its ARN. */
        public Builder role(String key, String name, String arn) {
            return role(key, Output.of(name), Output.of(arn));
        }

        /** Sets the account. Required. */
        public Builder place(AwsPlace place) {
            this.place = Optional.of(place);
            return this;
        }

        /** Sets the account to that of an access. */
        public Builder place(ModelAccess access) {
            holes = access.holes();
            return place(access.place());
        }

        /** Takes a role of this account that somebody else makes and keeps, by its ARN. One is made by default. */
        public Builder executionRoleArn(String arn) {
            return executionRoleArn(Output.of(arn));
        }

        /** Takes a role of this account that somebody else makes and keeps, by its ARN. One is made by default. */
        public Builder executionRoleArn(Output<String> arn) {
            this.executionRoleArn = Optional.of(arn);
            return this;
        }

        /** Sets what the landing zone asks of roles. Nothing by default. */
        public Builder conventions(AwsConventions conventions) {
            this.conventions = conventions;
            return this;
        }

        /** Sets the environment's name, which is part of physical names. Needed with a name prefix only. */
        public Builder environment(String environment) {
            this.environment = environment;
            return this;
        }

        /** Sets the tags. None by default. */
        public Builder tags(Map<String, String> tags) {
            this.tags = Map.copyOf(tags);
            return this;
        }

        /** Sets the names that this stop had before, so that a rename replaces nothing. None by default. */
        public Builder formerNames(String... names) {
            this.formerNames = new FormerNames(List.of(names));
            return this;
        }

        /**
         * Returns the inputs.
         *
         * @throws IllegalArgumentException with everything that is missing or that AWS refuses, one a line
         */
        public ModelSpendingStopArgs build() {
            var required = new RequiredValues("ModelSpendingStop").require("place", place);
            if (roles.isEmpty() || roles.size() > SpendingStop.MOST_ROLES) {
                required.problem("roles: " + roles.size() + " are given · give 1 to " + SpendingStop.MOST_ROLES);
            }
            required.check();
            return new ModelSpendingStopArgs(this, place.orElseThrow());
        }
    }
}
