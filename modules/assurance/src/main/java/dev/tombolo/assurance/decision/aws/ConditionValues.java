package dev.tombolo.assurance.decision.aws;

import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.Views;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The values that statements compare a key with: what a policy names is what is worth trying.
 *
 * @param views the output
 */
record ConditionValues(Views views) {

    /**
     * A value of a condition.
     *
     * @param grant the statement
     * @param value the value
     */
    record Found(AwsGrant grant, Value value) {}

    Stream<Found> of(String key) {
        return views.identityGrants()
                .flatMap(grant -> grant.statement()
                        .conditions()
                        .on(key)
                        .flatMap(condition -> condition.values().stream())
                        .map(value -> new Found(grant, value)));
    }

    static Predicate<Found> distinctByValue() {
        Set<Value> seen = new HashSet<>();
        return found -> seen.add(found.value());
    }
}
