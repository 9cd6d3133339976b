package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;

/** What one resource means to a reviewer. */
public sealed interface View
        permits AgentCoreGateway,
                AgentCoreHost,
                AgentRole,
                Alarm,
                ApplicationProfile,
                Budget,
                CustomerKey,
                Endpoint,
                Grant,
                Guardrail,
                GuardrailUse,
                GuardrailVersion,
                LogSink,
                LogStore,
                MantleProject,
                OciDedicatedCluster,
                OciModelEndpoint,
                SpendingStop,
                Trail {

    /** The resource that it was read from. */
    Resource resource();
}
