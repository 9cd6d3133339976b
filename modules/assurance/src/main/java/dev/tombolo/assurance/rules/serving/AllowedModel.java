package dev.tombolo.assurance.rules.serving;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.catalog.EndpointKind;
import java.util.Optional;
import java.util.Set;

/**
 * A model that a statement allows to be called, by the id that the statement gives.
 *
 * @param endpoints the endpoints whose ids the statement speaks of
 * @param at where it is named
 * @param id its id, or that of a profile
 * @param allowed whether the statement allows it
 * @param undecided why that cannot be told; empty where the statement has no reason
 */
record AllowedModel(Set<EndpointKind> endpoints, Property at, Value id, Answer allowed, Optional<String> undecided) {

    AllowedModel {
        endpoints = Set.copyOf(endpoints);
    }

    /** Whether it may be any model; a reference is to one that the output itself declares, which is no vendor's. */
    Answer isAnyModel() {
        return id.text().isPresent() || id instanceof Reference ? Answer.NO : Answer.UNKNOWN;
    }

    /** The mention of which more is certain. */
    AllowedModel orMoreCertain(AllowedModel other) {
        return other.allowed.compareTo(allowed) > 0 ? other : this;
    }
}
