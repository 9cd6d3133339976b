package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;

/** What one resource means to a reviewer. */
public sealed interface View
        permits ApplicationProfile, Budget, Endpoint, Grant, Guardrail, GuardrailVersion, MantleProject, SpendingStop {

    /** The resource that it was read from. */
    Resource resource();
}
