package dev.tombolo.cli.plan;

import dev.tombolo.environment.BaselineScope;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.EnvironmentFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plans environments in one process: engines run only for those whose output does not lie there already, and whatever lies
 * there is read back and judged anew each time.
 *
 * @param out where plans are written
 * @param engine which engines synthesize
 * @param key what the synthesis reads; empty where that is not known, so that nothing is reused
 * @param engines what was started already
 * @param read the folder of environments
 * @param asOf the day that dates are compared with
 * @param progress tells a person what is going on
 */
record Planner(
        Path out,
        EngineChoice engine,
        Optional<String> key,
        EngineStart engines,
        EnvironmentFolder read,
        LocalDate asOf,
        Progress progress) {

    List<Plan> plan(List<Environment> environments) {
        var stale = withOwners(environments).stream()
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

    /** What an environment leaves to another is read in the other's output, whether that is asked for or not. */
    private List<Environment> withOwners(List<Environment> environments) {
        var names = environments.stream()
                .flatMap(environment -> Stream.concat(Stream.of(environment.name()), owner(environment)))
                .distinct()
                .toList();
        return read.select(names);
    }

    private static Stream<String> owner(Environment environment) {
        return environment.aws().stream()
                .flatMap(aws -> aws.baseline() instanceof BaselineScope.Of other
                        ? Stream.of(other.environment())
                        : Stream.empty());
    }

    private PlanFolder folder(Environment environment) {
        return new PlanFolder(out.resolve(environment.name()));
    }

    private Plan judged(Environment environment) {
        progress.say("checking " + environment.name());
        var plan = new Judgement(environment, read.catalog(), asOf, folder(environment), engine).plan();
        folder(environment).write(plan);
        return plan;
    }
}
