package dev.tombolo.assurance.change;

import dev.tombolo.assurance.graph.PropertyPath;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.rule.Certainty;
import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.Retained;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says which changes lose a role, project, key, log or cluster. */
public final class Losses {

    /** The id of findings about what is deleted. */
    public static final String DELETION = "Deletion";

    /** The id of findings about what is made anew. */
    public static final String REPLACEMENT = "Replacement";

    private static final String ACCEPT =
            "leave it as it was, or accept it: { id: %s, on: \"%s\", reason: …, until: … }";

    private Losses() {}

    /** What is found, worst first. */
    public static List<Finding> in(List<ResourceChange> changes) {
        List<LikelyRename> renames = LikelyRenames.in(changes);
        return changes.stream()
                .flatMap(change -> Holding.of(change.resource().nativeType()).stream()
                        .flatMap(holding -> of(change, holding, renames)))
                .sorted()
                .toList();
    }

    private static Stream<Finding> of(ResourceChange change, Holding holding, List<LikelyRename> renames) {
        Resource resource = change.resource();
        return switch (change.change()) {
            case ADDED, CHANGED -> Stream.empty();
            case DELETED ->
                Stream.of(finding(
                        change,
                        DELETION,
                        Severity.ERROR,
                        Certainty.CERTAIN,
                        "is a " + holding + " and is not declared any more: " + fate(resource)
                                + LikelyRenames.of(renames, resource)
                                        .map(rename -> "; " + rename.words())
                                        .orElse("")));
            case REPLACED ->
                Stream.of(finding(
                        change,
                        REPLACEMENT,
                        Severity.ERROR,
                        Certainty.CERTAIN,
                        "is a " + holding + " and is made anew, because " + reason(change)));
            case MAY_BE_REPLACED ->
                Stream.of(finding(
                        change,
                        REPLACEMENT,
                        Severity.ERROR.whenUndecided(),
                        Certainty.UNKNOWN,
                        "unknown whether it is a " + holding + " that is made anew: no published fact about "
                                + resource.nativeType() + " decides it, and " + reason(change)));
        };
    }

    private static String fate(Resource resource) {
        if (Retained.of(resource) == Answer.YES) {
            return "it stays in the cloud, where nothing looks after it";
        }
        boolean isProtected =
                resource.options().get("protect").flatMap(value -> value.text()).equals(Optional.of("true"));
        return isProtected ? "it is protected, and Pulumi refuses the whole update" : "it is deleted";
    }

    private static String reason(ResourceChange change) {
        PropertyChange first = change.forcing().get(0);
        return first.path() + " was " + first.before() + " and is " + first.after();
    }

    private static Finding finding(
            ResourceChange change, String id, Severity severity, Certainty certainty, String message) {
        Resource resource = change.resource();
        return new Finding(
                id,
                severity,
                certainty,
                resource.address(),
                resource.display(),
                resource.nativeType(),
                change.forcing().stream()
                        .findFirst()
                        .map(forcing -> new PropertyPath(forcing.path()))
                        .orElse(PropertyPath.ROOT),
                resource.place(),
                message,
                ACCEPT.formatted(id, resource.display()));
    }
}
