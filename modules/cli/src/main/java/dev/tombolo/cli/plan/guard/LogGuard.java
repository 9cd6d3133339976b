package dev.tombolo.cli.plan.guard;

import dev.tombolo.assurance.nativetype.NativeTypes;
import dev.tombolo.assurance.output.CloudAssemblyReader;
import dev.tombolo.assurance.view.LogSink;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.cli.plan.content.GuardPlan;
import dev.tombolo.cli.plan.content.GuardState;
import dev.tombolo.cli.synthesis.PlanFolder;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.BaselineScope;
import dev.tombolo.environment.Environment;

/**
 * Looks in the output of whoever owns the baseline for the setting that records calls.
 *
 * @param environment the environment
 * @param views what its engines wrote
 * @param folder its plan's folder, beside which the owner's lies
 */
public record LogGuard(Environment environment, Views views, PlanFolder folder) {
    /** Returns how far the calls are recorded. */
    public GuardPlan state() {
        return environment
                .aws()
                .map(AwsSide::baseline)
                .map(this::state)
                .orElseGet(() -> new GuardPlan(GuardState.NOT_DECLARED, ""));
    }

    private GuardPlan state(BaselineScope scope) {
        if (scope instanceof BaselineScope.External) {
            return new GuardPlan(GuardState.EXTERNAL, "scopes.baseline is external");
        }
        return scope instanceof BaselineScope.Of other
                ? found(NativeTypes.views(CloudAssemblyReader.read(
                        folder.beside(other.environment()).assembly())))
                : found(views);
    }

    private static GuardPlan found(Views views) {
        return views.of(LogSink.class)
                .findFirst()
                .map(LogGuard::recorded)
                .orElseGet(() -> new GuardPlan(GuardState.NOT_DECLARED, "the owner of the baseline records no calls"));
    }

    private static GuardPlan recorded(LogSink sink) {
        var where = sink.resource().display();
        return switch (sink.content()) {
            case YES -> new GuardPlan(GuardState.ENFORCED, "recorded with content by " + where);
            case NO -> new GuardPlan(GuardState.NOT_DECLARED, "recorded without content by " + where);
            case UNKNOWN ->
                new GuardPlan(
                        GuardState.UNKNOWN, "whether " + where + " records content is known only after deployment");
        };
    }
}
