package dev.tombolo.assurance.rules.operations;

import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.rules.access.BedrockCalls;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.BedrockArn;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.assurance.view.Wildcard;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The ids under which calls on bedrock-runtime can report, as far as the output grants them.
 *
 * @param ids ids of models and of profiles that AWS defines
 * @param complete whether no other id may be called; not where nothing is granted here, as roles are made elsewhere then
 */
record CallableModels(SortedSet<String> ids, boolean complete) {

    private static final String PROFILE_KEY = "bedrock:InferenceProfileArn";

    CallableModels {
        ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    }

    static CallableModels of(Views views) {
        List<Optional<String>> named = views.identityGrants()
                .filter(grant -> BedrockCalls.allowedBy(grant) != Answer.NO)
                .filter(grant -> !isThroughAProfile(grant))
                .flatMap(BedrockCalls::resources)
                .map(resource -> id(resource.value()))
                .toList();
        SortedSet<String> ids = new TreeSet<>();
        named.forEach(id -> id.filter(known -> !known.isEmpty()).ifPresent(ids::add));
        return new CallableModels(ids, !ids.isEmpty() && named.stream().allMatch(Optional::isPresent));
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

    boolean mayReport(String id) {
        return !complete || ids.contains(id);
    }
}
