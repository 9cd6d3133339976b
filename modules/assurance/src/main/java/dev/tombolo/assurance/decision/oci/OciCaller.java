package dev.tombolo.assurance.decision.oci;

import dev.tombolo.assurance.decision.condition.Context;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.ocipolicy.OciSubject;

/**
 * Someone whom a statement allows.
 *
 * @param name what a person calls it
 * @param kind the kind of subject that it is
 * @param subject its name as statements have it; an empty text for one that only conditions tell apart
 * @param variables what it adds to a request
 */
public record OciCaller(String name, OciSubject.Kind kind, Value subject, Context variables) {}
