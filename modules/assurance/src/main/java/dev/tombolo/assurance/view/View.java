package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;

/** What one resource means to a reviewer. */
public sealed interface View
        permits Alarm,
                ApplicationProfile,
                Budget,
                Endpoint,
                Grant,
                Guardrail,
                GuardrailVersion,
                LogSink,
                LogStore,
                MantleProject,
                SpendingStop,
                Trail {

    /** The resource that it was read from. */
    Resource resource();
}
