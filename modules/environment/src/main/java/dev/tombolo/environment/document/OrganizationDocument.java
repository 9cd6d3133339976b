package dev.tombolo.environment.document;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.environment.document.consumer.InvocationsWord;
import dev.tombolo.environment.document.form.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What accounts of an organization are held to, from its management account or a delegated administrator. */
public record OrganizationDocument(
        @JsonPropertyDescription("The organization's id; needed where a guardrail of ours is shared with it.")
        @Form(value = "^o-[a-z0-9]{10,32}$", example = "o-exampleorgid")
        Optional<String> id,

        @JsonPropertyDescription(
                "The root, units and accounts that are held. Where none is named, the plan writes the policies as files and no stack declares them.")
        List<String> targets,

        @JsonPropertyDescription(
                "The Regions in which models may be called; profiles of these Regions may route further, as far as residency allows. Default: every Region.")
        List<String> regions,

        @JsonPropertyDescription("private denies calls that come through no VPC endpoint. Default: anywhere.")
        Optional<InvocationsWord> invocations,

        @JsonPropertyDescription("none denies every other data retention. Default: each account's own.")
        Optional<OrganizationRetention> dataRetention,

        @JsonPropertyDescription(
                "The roles that may change invocation logging, enforced guardrail and data retention, as ARNs that may have wildcards. Default: these settings are open.")
        List<String> deployers,

        @JsonPropertyDescription("Who may buy models, and which. Default: everybody, and all.")
        Optional<Procurement> procurement,

        @JsonPropertyDescription(
                "The guardrail that every call passes, by Region: own for the one of this environment, or the ARN and version of another one of this account.")
        Map<String, String> guardrails) {
    /** The word for the guardrail of this environment. */
    public static final String OWN = "own";

    /** Who may buy models, and which. */
    public record Procurement(
            @JsonPropertyDescription(
                    "The roles that may accept agreements, as ARNs that may have wildcards. Default: everybody.")
            List<String> buyers,

            @JsonPropertyDescription("The Marketplace products that may be bought for Bedrock. Default: all.")
            List<String> allowedProducts,

            @JsonPropertyDescription("The models that may be called, by portable name. Default: all.")
            List<String> allowedModels) {
        /** Tells whether nothing is limited. */
        public boolean isEmpty() {
            return buyers.isEmpty() && allowedProducts.isEmpty() && allowedModels.isEmpty();
        }
    }
}
