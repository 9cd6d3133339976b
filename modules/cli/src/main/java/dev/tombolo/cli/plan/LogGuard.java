package dev.tombolo.cli.plan;

import dev.tombolo.assurance.nativetype.NativeTypes;
import dev.tombolo.assurance.output.CloudAssemblyReader;
import dev.tombolo.assurance.view.LogSink;
import dev.tombolo.assurance.view.Views;
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
record LogGuard(Environment environment, Views views, PlanFolder folder) {
    Plan.GuardPlan state() {
        return environment
                .aws()
                .map(AwsSide::baseline)
                .map(this::state)
                .orElseGet(() -> new Plan.GuardPlan(GuardState.NOT_DECLARED, ""));
    }

    private Plan.GuardPlan state(BaselineScope scope) {
        if (scope instanceof BaselineScope.External) {
            return new Plan.GuardPlan(GuardState.EXTERNAL, "scopes.baseline is external");
        }
        return scope instanceof BaselineScope.Of other
                ? found(NativeTypes.views(CloudAssemblyReader.read(
                        folder.beside(other.environment()).assembly())))
                : found(views);
    }

    private static Plan.GuardPlan found(Views views) {
        return views.of(LogSink.class)
                .findFirst()
                .map(LogGuard::recorded)
                .orElseGet(() ->
                        new Plan.GuardPlan(GuardState.NOT_DECLARED, "the owner of the baseline records no calls"));
    }

    private static Plan.GuardPlan recorded(LogSink sink) {
        var where = sink.resource().display();
        return switch (sink.content()) {
            case YES -> new Plan.GuardPlan(GuardState.ENFORCED, "recorded with content by " + where);
            case NO -> new Plan.GuardPlan(GuardState.NOT_DECLARED, "recorded without content by " + where);
            case UNKNOWN ->
                new Plan.GuardPlan(
                        GuardState.UNKNOWN, "whether " + where + " records content is known only after deployment");
        };
    }
}
