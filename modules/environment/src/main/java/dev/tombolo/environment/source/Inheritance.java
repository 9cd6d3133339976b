package dev.tombolo.environment.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Lays a file over the file that it extends. The rules: a mapping is merged key by key; every other value, a list too, is
 * replaced whole; an empty value ({@code key:}) takes the inherited one away; what takes one of several forms (a network,
 * an identity, an API) is replaced whole.
 *
 * @param files every file of the folder, by name without its ending; nothing where a file could not be read
 */
public record Inheritance(Map<String, Optional<SourceNode.Mapping>> files) {
    private static final String EXTENDS = "extends";
    private static final String ENDING = ".yaml";
    private static final Set<String> FORMS = Set.of("api", "aws", "oci");
    private static final int FORM_OF_A_CLOUD = 2;
    private static final int FORM_OF_A_CONSUMER = 3;

    /**
     * Returns a file with everything that it inherits.
     *
     * @param name the file's name without its ending
     * @param problems receives an {@code extends} that leads nowhere or in a circle
     * @return the merged file, or nothing where it or something that it inherits cannot be used
     */
    public Optional<SourceNode.Mapping> resolved(String name, List<Problem> problems) {
        return resolve(name, List.of(), problems);
    }

    private Optional<SourceNode.Mapping> resolve(String name, List<String> above, List<Problem> problems) {
        var file = Objects.requireNonNull(files.get(name));
        var parent = file.map(mapping -> mapping.entries().get(EXTENDS));
        if (parent.isEmpty()) {
            return file;
        }
        var chain = new ArrayList<>(above);
        chain.add(name);
        return parentName(parent.get(), chain, problems)
                .flatMap(parentName -> resolve(parentName, chain, problems))
                .map(inherited -> merge(inherited, file.get(), KeyPath.ROOT));
    }

    private Optional<String> parentName(SourceNode.Entry parent, List<String> chain, List<Problem> problems) {
        var word = parent.value().json();
        if (!word.isTextual()) {
            return refused(parent, "does not name a file", "name a file of this folder without .yaml", problems);
        }
        var name = word.asText();
        if (name.endsWith(ENDING)) {
            return refused(
                    parent,
                    Quoted.of(name) + " names the file with its ending",
                    "write " + name.substring(0, name.length() - ENDING.length()),
                    problems);
        }
        if (!files.containsKey(name)) {
            return refused(
                    parent,
                    "no file " + Quoted.of(name + ENDING) + " in this folder",
                    Candidates.of(name, files.keySet()),
                    problems);
        }
        return chain.contains(name)
                ? circle(chain.subList(chain.indexOf(name), chain.size()), problems)
                : Optional.of(name);
    }

    /** A circle is told once, from the first of its names, whoever runs into it. */
    private Optional<String> circle(List<String> names, List<Problem> problems) {
        var circle = new ArrayList<>(names);
        Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
        var first = circle.get(0);
        circle.add(first);
        var entry =
                Objects.requireNonNull(files.get(first)).orElseThrow().entries().get(EXTENDS);
        return refused(
                Objects.requireNonNull(entry),
                "goes in a circle, " + String.join(" → ", circle),
                "let one of them stand on its own",
                problems);
    }

    private static Optional<String> refused(
            SourceNode.Entry parent, String what, String remedy, List<Problem> problems) {
        problems.add(new Problem(parent.key(), KeyPath.of(EXTENDS), what, remedy));
        return Optional.empty();
    }

    private static SourceNode.Mapping merge(SourceNode.Mapping base, SourceNode.Mapping over, KeyPath path) {
        var merged = new SourceNode.Mapping(over.position(), base.entries());
        for (var entry : over.entries().entrySet()) {
            merged = lay(merged, entry.getKey(), entry.getValue(), path.key(entry.getKey()));
        }
        return merged;
    }

    private static SourceNode.Mapping lay(SourceNode.Mapping base, String key, SourceNode.Entry over, KeyPath path) {
        var inherited = base.entries().get(key);
        if (inherited != null && over.value().json().isNull()) {
            return base.without(key);
        }
        if (inherited != null
                && inherited.value() instanceof SourceNode.Mapping first
                && over.value() instanceof SourceNode.Mapping second
                && !isForm(path)) {
            return base.with(key, new SourceNode.Entry(over.key(), merge(first, second, path)));
        }
        return base.with(key, over);
    }

    /** Tells whether a value takes one of several forms: {@code aws.network}, {@code consumers.claims.oci} and the like. */
    private static boolean isForm(KeyPath path) {
        var parts = path.parts();
        var last = parts.get(parts.size() - 1);
        return parts.get(0).equals("consumers")
                ? parts.size() == FORM_OF_A_CONSUMER && FORMS.contains(last)
                : parts.size() == FORM_OF_A_CLOUD && last.equals("network");
    }
}
