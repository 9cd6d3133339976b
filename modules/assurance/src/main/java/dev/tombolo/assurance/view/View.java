package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;

/** What one resource means to a reviewer. */
public sealed interface View
        permits AgentCoreGateway,
                AgentCoreHost,
                AgentRole,
                Alarm,
                ApplicationProfile,
                AttachedPolicy,
                Budget,
                CustomerKey,
                Endpoint,
                EnforcedGuardrail,
                Grant,
                Guardrail,
                GuardrailUse,
                GuardrailVersion,
                LogSink,
                LogStore,
                MantleProject,
                OciAgentEndpoint,
                OciAlarm,
                OciBucket,
                OciBudget,
                OciBudgetAlert,
                OciCompartment,
                OciDedicatedCluster,
                OciLogConnector,
                OciModelEndpoint,
                OciNetworkSource,
                OciQuota,
                OciSubscription,
                OciTopic,
                ServiceCredential,
                SpendingStop,
                Trail {

    /** The resource that it was read from. */
    Resource resource();
}
