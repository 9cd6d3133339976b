package dev.tombolo.environment.folder;

import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.SourceNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads the key {@code rules} of the file that all environments share: it counts for the whole folder, so that no
 * environment can leave a rule out.
 *
 * @param folder the folder of environments, beside which paths begin
 * @param problems receives what is wrong with the key
 */
record RulesKey(Path folder, List<Problem> problems) {
    static final String NAME = "rules";
    private static final KeyPath PATH = KeyPath.of(NAME);

    /** Returns a file without the key, which is a problem in it where it stands there. */
    SourceNode.Mapping refusedIn(SourceNode.Mapping environment) {
        var entry = environment.entries().get(NAME);
        if (entry != null) {
            problems.add(new Problem(
                    entry.key(),
                    PATH,
                    "stands in an environment",
                    "move it to defaults.yaml, which holds every environment to the same rules"));
        }
        return environment.without(NAME);
    }

    /** Returns the jars that the shared file names. */
    List<RuleJar> jars(SourceNode.Mapping shared) {
        var entry = shared.entries().get(NAME);
        if (entry == null || entry.value().json().isNull()) {
            return List.of();
        }
        var wrong =
                EnvironmentSchema.CHECK
                        .problems(new SourceNode.Mapping(shared.position(), Map.of(NAME, entry)))
                        .stream()
                        .filter(problem -> problem.path().isWithin(PATH))
                        .toList();
        problems.addAll(wrong);
        return wrong.isEmpty() ? jars((SourceNode.Sequence) entry.value()) : List.of();
    }

    private List<RuleJar> jars(SourceNode.Sequence list) {
        var jars = new ArrayList<RuleJar>();
        var seen = new HashSet<String>();
        for (var item : list.items()) {
            var named = item.json().asText();
            var jar = new RuleJar(beside(named), named, item.position(), PATH.item(jars.size()));
            jars.add(jar);
            if (!seen.add(named)) {
                problems.add(jar.problem("is named twice", "keep it once"));
            }
        }
        return jars;
    }

    private Path beside(String named) {
        var whole = folder.toAbsolutePath().normalize();
        return Objects.requireNonNullElse(whole.getParent(), whole)
                .resolve(named)
                .normalize();
    }
}
