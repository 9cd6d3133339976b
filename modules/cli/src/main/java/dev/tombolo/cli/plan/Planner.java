package dev.tombolo.cli.plan;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.environment.Environment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Plans environments in one process: engines run only for those whose output does not lie there already, and whatever lies
 * there is read back and judged anew each time.
 *
 * @param out where plans are written
 * @param engine which engines synthesize
 * @param key what the synthesis reads; empty where that is not known, so that nothing is reused
 * @param engines what was started already
 * @param catalog the catalog
 * @param asOf the day that dates are compared with
 * @param progress tells a person what is going on
 */
record Planner(
        Path out,
        EngineChoice engine,
        Optional<String> key,
        EngineStart engines,
        Catalog catalog,
        LocalDate asOf,
        Progress progress) {

    List<Plan> plan(List<Environment> environments) {
        var stale = environments.stream()
                .filter(environment ->
                        !key.map(folder(environment)::isSynthesized).orElse(false))
                .toList();
        stale.forEach(environment -> folder(environment).clear());
        if (!stale.isEmpty()) {
            new Synthesis(out, engine, engines, progress).run(stale);
        }
        stale.forEach(environment -> key.ifPresent(folder(environment)::synthesized));
        var plans = environments.stream().map(this::judged).toList();
        progress.done();
        return plans;
    }

    private PlanFolder folder(Environment environment) {
        return new PlanFolder(out.resolve(environment.name()));
    }

    private Plan judged(Environment environment) {
        progress.say("checking " + environment.name());
        var plan = new Judgement(environment, catalog, asOf, folder(environment), engine).plan();
        folder(environment).write(plan);
        return plan;
    }
}
