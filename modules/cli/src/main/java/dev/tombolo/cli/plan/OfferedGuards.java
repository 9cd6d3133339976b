package dev.tombolo.cli.plan;

import dev.tombolo.catalog.Fact;
import dev.tombolo.catalog.Guard;
import dev.tombolo.catalog.path.ModelPath;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says which guards a path offers at all. Guardrail and invocation log are declared by no topic yet, so that what a path
 * offers is not declared.
 *
 * @param path the path
 */
record OfferedGuards(ModelPath path) {
    Map<String, Plan.GuardPlan> with(Plan.GuardPlan privatePath) {
        var guards = new TreeMap<String, Plan.GuardPlan>();
        guards.put(Guard.GUARDRAIL.key(), offered(Guard.GUARDRAIL));
        guards.put(Guard.INVOCATION_LOG.key(), offered(Guard.INVOCATION_LOG));
        guards.put(
                Guard.PRIVATE_PATH.key(),
                path.honours(Guard.PRIVATE_PATH).stated().orElse(false) ? privatePath : offered(Guard.PRIVATE_PATH));
        return guards;
    }

    private Plan.GuardPlan offered(Guard guard) {
        Fact<Boolean> honours = path.honours(guard);
        if (honours.stated().isEmpty()) {
            return new Plan.GuardPlan(GuardState.UNKNOWN, honours.doubt());
        }
        return honours.stated().get()
                ? new Plan.GuardPlan(GuardState.NOT_DECLARED, "")
                : new Plan.GuardPlan(
                        GuardState.NOT_OFFERED, path.endpoint().kind().key() + " ignores it");
    }
}
