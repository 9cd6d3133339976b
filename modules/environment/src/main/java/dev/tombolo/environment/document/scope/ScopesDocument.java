package dev.tombolo.environment.document.scope;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Optional;

/** Who declares what exists once, and not once in each environment. */
public record ScopesDocument(
        @JsonPropertyDescription(
                "What exists once in the AWS account: agreements, useCase and accountBudget. own, external (somebody else, or nobody), or { of: an environment }. Default: external.")
        Optional<ScopeDocument> account,

        @JsonPropertyDescription(
                "What exists once in the AWS account and Region: invocation logging, data retention, enforced guardrail, audit. own, external (somebody else's stack), or { of: an environment }. Default: own for staging and production where CDK owns AWS, else external.")
        Optional<ScopeDocument> baseline,

        @JsonPropertyDescription(
                "What Oracle keeps in the root compartment for this environment, and the environment's own compartment: dynamic groups, budget, quotas. own (by the stack <environment>.tenancy) or external (somebody else's stack). Default: own.")
        Optional<ScopeWord> tenancy) {}
