package dev.tombolo.cli.plan;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.cli.print.Json;
import dev.tombolo.cli.synthesis.Outputs;
import dev.tombolo.environment.Environment;
import java.time.LocalDate;
import java.util.List;

/**
 * Plans environments in one process: whatever lies in their folders once the engines ran is read back and judged anew each
 * time.
 *
 * @param outputs the engines' output
 * @param catalog the catalog
 * @param asOf the day that dates are compared with
 */
record Planner(Outputs outputs, Catalog catalog, LocalDate asOf) {

    List<Plan> plan(List<Environment> environments) {
        outputs.synthesize(environments);
        var plans = environments.stream().map(this::judged).toList();
        outputs.progress().done();
        return plans;
    }

    private Plan judged(Environment environment) {
        outputs.progress().say("checking " + environment.name());
        var folder = outputs.folder(environment);
        var plan = new Judgement(environment, catalog, asOf, folder, outputs.engine()).plan();
        folder.write(Json.text(plan));
        return plan;
    }
}
