package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;

/** What one resource means to a reviewer. */
public sealed interface View permits Grant, Endpoint, Guardrail, GuardrailVersion, Budget, SpendingStop {

    /** The resource that it was read from. */
    Resource resource();
}
