package dev.tombolo.assurance.rules.operations;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.rules.access.BedrockCalls;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.ApplicationProfile;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.BedrockArn;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.assurance.view.Wildcard;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The ids under which calls on bedrock-runtime can report, as far as the output grants them.
 *
 * @param ids ids of models and of profiles that AWS defines
 * @param declared addresses of the application inference profiles that the output declares
 * @param granted those of them that are granted
 * @param complete whether no other id may be called; not where nothing is granted here, as roles are made elsewhere then
 */
record CallableModels(SortedSet<String> ids, SortedSet<String> declared, SortedSet<String> granted, boolean complete) {

    private static final String PROFILE_KEY = "bedrock:InferenceProfileArn";

    CallableModels {
        ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
        declared = Collections.unmodifiableSortedSet(new TreeSet<>(declared));
        granted = Collections.unmodifiableSortedSet(new TreeSet<>(granted));
    }

    static CallableModels of(Views views) {
        SortedSet<String> declared = views.of(ApplicationProfile.class)
                .map(profile -> profile.resource().address())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Value> resources = views.identityGrants()
                .filter(grant -> BedrockCalls.allowedBy(grant) != Answer.NO)
                .filter(grant -> !isThroughAProfile(grant))
                .flatMap(BedrockCalls::resources)
                .map(Property::value)
                .toList();
        SortedSet<String> granted = resources.stream()
                .flatMap(resource -> target(resource).stream())
                .filter(declared::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Optional<String>> named = resources.stream()
                .filter(resource -> target(resource).filter(granted::contains).isEmpty())
                .map(CallableModels::id)
                .toList();
        SortedSet<String> ids = new TreeSet<>();
        named.forEach(id -> id.filter(known -> !known.isEmpty()).ifPresent(ids::add));
        boolean some = !ids.isEmpty() || !granted.isEmpty();
        return new CallableModels(ids, declared, granted, some && named.stream().allMatch(Optional::isPresent));
    }

    /** The address of the resource that a value is an attribute of. */
    private static Optional<String> target(Value value) {
        return value instanceof Reference reference ? Optional.of(reference.resource()) : Optional.empty();
    }

    /** A model under this condition is called by the profile's id, and reports under it. */
    private static boolean isThroughAProfile(AwsGrant grant) {
        return grant.statement().conditions().on(PROFILE_KEY).findAny().isPresent();
    }

    /** The id in a resource, an empty one for what is no model, nothing where it cannot be told. */
    private static Optional<String> id(Value resource) {
        return BedrockArn.of(resource).flatMap(CallableModels::id);
    }

    private static Optional<String> id(BedrockArn arn) {
        return switch (arn.kind()) {
            case BedrockArn.FOUNDATION_MODEL, BedrockArn.INFERENCE_PROFILE ->
                arn.name().text().filter(id -> !new Wildcard(id).isOpen());
            case BedrockArn.APPLICATION_INFERENCE_PROFILE -> Optional.empty();
            default -> Optional.of("");
        };
    }

    /** Whether calls may report under this id; so they may under one that cannot be told. */
    boolean mayReport(Value id) {
        return !complete
                || id.text()
                        .map(ids::contains)
                        .or(() -> target(id).filter(declared::contains).map(granted::contains))
                        .orElse(true);
    }
}
