package dev.tombolo.pulumi.aws.cost;

import com.pulumi.core.Output;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.pulumi.aws.serving.ModelAccess;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import dev.tombolo.pulumi.hole.Holes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Inputs of {@link BudgetAlerts}. */
public final class BudgetAlertsArgs extends ResourceArgs {
    private final AwsPlace place;
    private final Holes holes;
    private final SortedSet<String> emails;
    private final Optional<Output<String>> keyArn;
    private final SortedMap<String, String> tags;
    private final FormerNames formerNames;

    private BudgetAlertsArgs(Builder given, AwsPlace place) {
        this.place = place;
        this.holes = given.holes;
        this.emails = new TreeSet<>(given.emails);
        this.keyArn = given.keyArn;
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

    SortedSet<String> emails() {
        return emails;
    }

    Optional<Output<String>> keyArn() {
        return keyArn;
    }

    SortedMap<String, String> tags() {
        return tags;
    }

    FormerNames formerNames() {
        return formerNames;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private Optional<AwsPlace> place = Optional.empty();
        private Holes holes = Holes.NONE;
        private List<String> emails = List.of();
        private Optional<Output<String>> keyArn = Optional.empty();
        private Map<String, String> tags = Map.of();
        private FormerNames formerNames = FormerNames.NONE;

        private Builder() {}

        /** Sets the addresses. At least one is required; their order does not matter. */
        public Builder emails(List<String> emails) {
            this.emails = List.copyOf(emails);
            return this;
        }

        /**
         * Encrypts the topic with a key that exists. Its policy must let AWS Budgets use it, else nobody is told: {@link
         * dev.tombolo.blueprint.alert.AlertKey} has the statements. By default SNS encrypts it as it does every topic.
         */
        public Builder keyArn(Output<String> keyArn) {
            this.keyArn = Optional.of(keyArn);
            return this;
        }

        /** Encrypts the topic with a key that exists, as {@link #keyArn(Output)}. */
        public Builder keyArn(String keyArn) {
            return keyArn(Output.of(keyArn));
        }

        /** Sets the account and Region of the topic, and so of the budgets. Required. */
        public Builder place(AwsPlace place) {
            this.place = Optional.of(place);
            return this;
        }

        /** Sets the account and Region to those of an access. */
        public Builder place(ModelAccess access) {
            holes = access.holes();
            return place(access.place());
        }

        /** Sets the tags. None by default. */
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
         * @throws IllegalArgumentException with everything that is missing, one a line
         */
        public BudgetAlertsArgs build() {
            new RequiredValues("BudgetAlerts")
                    .require("place", place)
                    .require("emails", emails.stream().findFirst())
                    .check();
            return new BudgetAlertsArgs(this, place.orElseThrow());
        }
    }
}
