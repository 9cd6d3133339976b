package dev.tombolo.cli.plan;

import dev.tombolo.catalog.Fact;
import dev.tombolo.catalog.Guard;
import dev.tombolo.catalog.path.ModelPath;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Says which guards a path offers at all, and of those that it offers what was found.
 *
 * @param path the path
 */
record OfferedGuards(ModelPath path) {
    SortedMap<String, Plan.GuardPlan> with(
            Plan.GuardPlan guardrail, Plan.GuardPlan invocationLog, Plan.GuardPlan privatePath) {
        var guards = new TreeMap<String, Plan.GuardPlan>();
        guards.put(Guard.GUARDRAIL.key(), offered(Guard.GUARDRAIL, guardrail));
        guards.put(Guard.INVOCATION_LOG.key(), offered(Guard.INVOCATION_LOG, invocationLog));
        guards.put(Guard.PRIVATE_PATH.key(), offered(Guard.PRIVATE_PATH, privatePath));
        return guards;
    }

    private Plan.GuardPlan offered(Guard guard, Plan.GuardPlan found) {
        Fact<Boolean> honours = path.honours(guard);
        if (honours.stated().isEmpty()) {
            return new Plan.GuardPlan(GuardState.UNKNOWN, honours.doubt());
        }
        return honours.stated().get()
                ? found
                : new Plan.GuardPlan(
                        GuardState.NOT_OFFERED, path.endpoint().kind().key() + " ignores it");
    }
}
