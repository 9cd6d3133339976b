package dev.tombolo.cli.adopt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds resources of a program among listed ones: by kind, by all the tags that the program gives, and by the physical name
 * where both know it. What fits twice is left to a person.
 *
 * @param listing what exists
 * @param wanted what the program declares, by type and name
 */
record Matching(Listing listing, Map<String, Wanted> wanted) {
    private static final Set<String> IMPORTED_BY_NAME =
            Set.of("aws:iam/role:Role", "aws:ssm/parameter:Parameter", "aws:cloudwatch/dashboard:Dashboard");
    private static final Pattern MARKER = Pattern.compile("<<([^|]+)\\|([^|]+)\\|[^|]+>>");

    Adoption of(String address) {
        var sought = wanted.get(address);
        return sought == null ? unknown(address, "the plan does not declare it") : of(sought);
    }

    private Adoption of(Wanted sought) {
        return ComposedId.of(sought.type())
                .map(id -> composed(sought, id))
                .or(() -> Kind.of(sought.type()).map(kind -> listed(sought, kind)))
                .orElseGet(() -> byName(sought, Unlisted.reason(sought.type())));
    }

    /** What no listing has is named by what it belongs to, or by what the program calls it. */
    private Adoption composed(Wanted sought, ComposedId id) {
        return id.filled(input -> value(sought, input))
                .map(filled -> new Adoption(sought.address(), filled, "not listed, named by what it belongs to"))
                .orElseGet(() -> unknown(sought.address(), "what it belongs to was not found"));
    }

    private Optional<String> value(Wanted sought, String input) {
        var text = sought.inputs().path(input).asText();
        var marker = MARKER.matcher(text);
        return marker.matches()
                ? Optional.of(of(marker.group(1) + " " + marker.group(2)))
                        .filter(Adoption::isFound)
                        .map(Adoption::id)
                : Optional.of(text).filter(Predicate.not(String::isEmpty));
    }

    private Adoption listed(Wanted sought, Kind kind) {
        var candidates = nearest(sought, kind, candidates(sought, kind));
        if (candidates.size() > 1) {
            return unknown(
                    sought.address(),
                    candidates.size() + " fit: "
                            + candidates.stream().map(Listed::id).sorted().collect(Collectors.joining(", ")));
        }
        return candidates.isEmpty()
                ? byName(sought, "nothing listed fits")
                : new Adoption(sought.address(), kind.importedId(candidates.get(0)), "listed");
    }

    private List<Listed> candidates(Wanted sought, Kind kind) {
        var tags = sought.tags().entrySet();
        var name = sought.physicalName();
        return listing.resources().stream()
                .filter(kind::fits)
                .filter(listed -> !tags.isEmpty() || !name.isEmpty())
                .filter(listed -> listed.tags().entrySet().containsAll(tags))
                .filter(listed -> name.isEmpty()
                        || kind.name(listed).isEmpty()
                        || kind.name(listed).equals(name))
                .toList();
    }

    /** Where Pulumi chose the name, it is the program's with seven hexadecimal digits. */
    private static List<Listed> nearest(Wanted sought, Kind kind, List<Listed> candidates) {
        var chosen = Pattern.compile(Pattern.quote(sought.name()) + "-[0-9a-f]{7}");
        var named = candidates.stream()
                .filter(listed -> chosen.matcher(kind.name(listed)).matches())
                .toList();
        return candidates.size() > 1 && !named.isEmpty() ? named : candidates;
    }

    private static Adoption byName(Wanted sought, String otherwise) {
        return IMPORTED_BY_NAME.contains(sought.type())
                        && !sought.physicalName().isEmpty()
                ? new Adoption(sought.address(), sought.physicalName(), "not listed, by its name")
                : unknown(sought.address(), otherwise);
    }

    private static Adoption unknown(String address, String why) {
        return new Adoption(address, "", why);
    }

    /** Returns what was found for these, by type and name. */
    Map<String, Adoption> all(Set<String> addresses) {
        var all = new TreeMap<String, Adoption>();
        addresses.forEach(address -> all.put(address, of(address)));
        return all;
    }
}
