package dev.tombolo.validation;

import dev.tombolo.assurance.inspection.Acknowledgement;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rules.Rules;
import dev.tombolo.catalog.read.CatalogReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How {@link TomboloValidation} judges.
 *
 * @param rules the rules that are asked
 * @param accepts findings that are accepted for a time
 * @param asOf the day with which the last days of acceptances are compared
 */
public record TomboloValidationProps(List<Rule> rules, List<Acknowledgement> accepts, LocalDate asOf) {
    /** Creates props; the lists are copied. */
    public TomboloValidationProps {
        rules = List.copyOf(rules);
        accepts = List.copyOf(accepts);
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects how {@link TomboloValidation} judges. */
    public static final class Builder {
        private LocalDate asOf = LocalDate.now(ZoneId.systemDefault());
        private Optional<List<Rule>> rules = Optional.empty();
        private final List<Rule> ownRules = new ArrayList<>();
        private final List<Acknowledgement> accepts = new ArrayList<>();

        private Builder() {}

        /** Sets the day with which the ends of models and of acceptances are compared. Default: today. */
        public Builder asOf(LocalDate value) {
            asOf = value;
            return this;
        }

        /** Sets the rules that are asked. Default: those that Tombolo ships, with the catalog that it ships. */
        public Builder rules(Collection<? extends Rule> values) {
            rules = Optional.of(List.copyOf(values));
            return this;
        }

        /**
         * Adds rules of your own, of classes of this app or from jars by
         * {@link dev.tombolo.assurance.teamrules.TeamRules#load}. Default: none.
         */
        public Builder ownRules(Collection<? extends Rule> values) {
            ownRules.addAll(values);
            return this;
        }

        /**
         * Accepts findings of a rule for a time.
         *
         * @param rule the rule's id
         * @param on the resource by its construct path, which {@code cdk} has templates tell unless it is asked not to, or by
         *     {@code stack/LogicalId}; {@code *} stands for any text
         * @param reason why, for the reviewer
         * @param until the last day; from the next day on the finding stands again, and the acceptance is an error
         */
        public Builder accept(String rule, String on, String reason, LocalDate until) {
            return accepts(List.of(new Acknowledgement(rule, on, reason, until)));
        }

        /** Accepts findings for a time. Default: none is accepted. */
        public Builder accepts(Collection<Acknowledgement> values) {
            accepts.addAll(values);
            return this;
        }

        /** Returns the props. */
        public TomboloValidationProps build() {
            var asked = Stream.concat(
                            rules.orElseGet(() -> Rules.shipped(CatalogReader.shipped(), asOf)).stream(),
                            ownRules.stream())
                    .toList();
            return new TomboloValidationProps(asked, accepts, asOf);
        }
    }
}
