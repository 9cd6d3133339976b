package dev.tombolo.cli.compare;

import dev.tombolo.assurance.change.LikelyRenames;
import dev.tombolo.assurance.change.ResourceChange;
import dev.tombolo.cli.print.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Compares the plan of an environment with what its base planned.
 *
 * @param former what the base has
 * @param changes what became of the resources
 */
public record Comparing(Former former, List<ResourceChange> changes) {
    private static final String MAY_NOW = "may now";
    private static final String MAY_NO_LONGER = "may no longer";
    private static final String OTHERWISE = "otherwise";

    /** What is different about one thing. */
    private record Difference<K>(K key, boolean isNew, boolean isGone, List<Comparison.Fact> facts) {
        String word() {
            if (isNew) {
                return MAY_NOW;
            }
            return isGone ? MAY_NO_LONGER : OTHERWISE;
        }
    }

    /** Compares with a plan in JSON. */
    public Comparison with(String plan) {
        var before = new Told(former.plan());
        var now = new Told(Json.tree(plan));
        var renames = LikelyRenames.in(changes);
        return new Comparison(
                former.base().words(),
                former.isAbsent(),
                differences(before.clouds(), now.clouds(), Comparing::cloud),
                differences(before.calls(), now.calls(), Comparing::call),
                differences(before.ceilings(), now.ceilings(), Comparing::ceiling),
                changes.stream()
                        .map(change -> Comparison.ResourceDifference.of(change, renames))
                        .toList(),
                new RenamedConsumers(before.consumers(), now.consumers(), renames).all(),
                former.noLongerHere());
    }

    private static <K extends Comparable<K>, D> List<D> differences(
            Map<K, Facts> before, Map<K, Facts> after, BiFunction<K, Difference<K>, D> told) {
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        var differences = new ArrayList<D>();
        for (var key : keys) {
            var was = Optional.ofNullable(before.get(key));
            var is = Optional.ofNullable(after.get(key));
            var facts = Facts.different(was, is);
            if (!facts.isEmpty()) {
                differences.add(told.apply(key, new Difference<>(key, was.isEmpty(), is.isEmpty(), facts)));
            }
        }
        return differences;
    }

    private static Comparison.CloudDifference cloud(String cloud, Difference<String> difference) {
        return new Comparison.CloudDifference(cloud, difference.facts());
    }

    private static Comparison.CallDifference call(Told.Call call, Difference<Told.Call> difference) {
        return new Comparison.CallDifference(
                difference.word(),
                call.consumer(),
                call.cloud(),
                call.model(),
                call.api(),
                call.endpoint(),
                difference.facts());
    }

    private static Comparison.CeilingDifference ceiling(Told.Ceiling ceiling, Difference<Told.Ceiling> difference) {
        return new Comparison.CeilingDifference(ceiling.of(), ceiling.cloud(), difference.facts());
    }
}
