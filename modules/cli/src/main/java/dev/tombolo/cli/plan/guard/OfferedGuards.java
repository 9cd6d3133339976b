package dev.tombolo.cli.plan.guard;

import dev.tombolo.catalog.Fact;
import dev.tombolo.catalog.Guard;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.cli.plan.content.GuardPlan;
import dev.tombolo.cli.plan.content.GuardState;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Says which guards a path offers at all, and of those that it offers what was found.
 *
 * @param path the path
 */
public record OfferedGuards(ModelPath path) {
    /** Returns the guards by name, each as it is declared where the path offers it. */
    public SortedMap<String, GuardPlan> with(GuardPlan guardrail, GuardPlan invocationLog, GuardPlan privatePath) {
        var guards = new TreeMap<String, GuardPlan>();
        guards.put(Guard.GUARDRAIL.key(), offered(Guard.GUARDRAIL, guardrail));
        guards.put(Guard.INVOCATION_LOG.key(), offered(Guard.INVOCATION_LOG, invocationLog));
        guards.put(Guard.PRIVATE_PATH.key(), offered(Guard.PRIVATE_PATH, privatePath));
        return guards;
    }

    private GuardPlan offered(Guard guard, GuardPlan found) {
        Fact<Boolean> honours = path.honours(guard);
        if (honours.stated().isEmpty()) {
            return new GuardPlan(GuardState.UNKNOWN, honours.doubt());
        }
        return honours.stated().get()
                ? found
                : new GuardPlan(GuardState.NOT_OFFERED, path.endpoint().kind().key() + " ignores it");
    }
}
