package dev.tombolo.cli.adopt;

import java.util.Map;

/** Types of which no listing of tagged resources has an id, and what a person can do about each. */
final class Unlisted {
    /**
     * By the import sections of the providers' documents, as in {@link ComposedId}. That an imported profile has no
     * {@code modelSource}, and that a change of it replaces the profile, stands in
     * https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/bedrock/inference_profile.go (read
     * 2026-11-23).
     */
    private static final Map<String, String> REASONS = Map.of(
            "aws:bedrock/guardrailVersion:GuardrailVersion",
            "no listing has this type · its id is <ARN of the guardrail>,<version>, from: aws bedrock list-guardrails"
                    + " --guardrail-identifier",
            "aws:bedrock/inferenceProfile:InferenceProfile",
            "an import does not read which model it copies, and the next deploy would replace it · delete it by hand, and"
                    + " callers take the new one from the hand-off",
            "aws:sns/topicSubscription:TopicSubscription",
            "no listing has this type · its id is its ARN, from: aws sns list-subscriptions-by-topic",
            "oci:Core/networkSecurityGroupSecurityRule:NetworkSecurityGroupSecurityRule",
            "no listing has this type · its id is networkSecurityGroups/<OCID of the group>/securityRules/<rule>, from: oci"
                    + " network nsg rules list",
            "oci:Budget/rule:Rule",
            "no listing has this type · its id is budgets/<OCID of the budget>/alertRules/<OCID of the rule>, from: oci"
                    + " budgets alert-rule list");

    private Unlisted() {}

    static String reason(String type) {
        return REASONS.getOrDefault(type, "no format of its id is known · look it up in the provider's documents");
    }
}
