package dev.tombolo.cli.synthesis;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What engines wrote earlier and need not write again. Each environment's output is looked at once: that reads all of it. */
public final class StandingOutput {
    private final Path out;
    private final Optional<String> key;
    private final Map<String, Boolean> looked = new HashMap<>();

    /**
     * Looks at nothing yet.
     *
     * @param out where plans are written
     * @param key what the synthesis reads; empty where that is not known, so that nothing stands
     */
    StandingOutput(Path out, Optional<String> key) {
        this.out = out;
        this.key = key;
    }

    /** Tells whether an environment's output stands. */
    boolean has(String environment) {
        return looked.computeIfAbsent(
                environment, name -> key.map(folder(name)::isSynthesized).orElse(false));
    }

    /** Notes that an environment's output was written. */
    void written(String environment) {
        key.ifPresent(folder(environment)::synthesized);
    }

    private PlanFolder folder(String environment) {
        return new PlanFolder(out.resolve(environment));
    }
}
