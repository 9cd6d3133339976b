package dev.tombolo.cli.synthesis;

import dev.tombolo.environment.Environment;
import java.nio.file.Path;
import java.util.List;

/**
 * The engines' output of environments: an engine runs only for those whose output does not lie there already.
 *
 * @param out where plans are written
 * @param engine which engines synthesize
 * @param standing what engines wrote earlier
 * @param engines what was started already
 * @param progress tells a person what is going on
 */
public record Outputs(Path out, EngineChoice engine, StandingOutput standing, EngineStart engines, Progress progress) {

    /** Starts what the output of these environments will need, before they are read. */
    public static Outputs start(
            Path environments, List<String> names, Path out, EngineChoice engine, Progress progress) {
        var standing = new StandingOutput(out, SynthesisKey.of(environments, engine));
        var engines = new EngineStart(environments, names, standing);
        engines.start();
        return new Outputs(out, engine, standing, engines, progress);
    }

    /** Synthesizes what is stale. */
    public void synthesize(List<Environment> environments) {
        var stale = environments.stream()
                .filter(environment -> !standing.has(environment.name()))
                .toList();
        stale.forEach(environment -> folder(environment).clear());
        if (!stale.isEmpty()) {
            QuietEnd.of(() -> new Synthesis(out, engine, engines, progress).run(stale));
        }
        stale.forEach(environment -> standing.written(environment.name()));
    }

    /** The folder of an environment's plan. */
    public PlanFolder folder(Environment environment) {
        return new PlanFolder(out.resolve(environment.name()));
    }
}
