package dev.tombolo.blueprint.organization;

import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import java.util.List;

/**
 * Lets the accounts of an organization apply a guardrail of its management account, without which an enforced guardrail
 * fails their calls (https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-resource-based-policies.html, read
 * 2026-11-23).
 */
public final class GuardrailSharing {
    private static final List<String> APPLY = List.of("bedrock:ApplyGuardrail", "bedrock:GetGuardrail");

    private GuardrailSharing() {}

    /**
     * Returns the guardrail's resource policy. The principal is everybody, because accounts come and go; the condition
     * keeps it to the organization.
     *
     * @param guardrail the guardrail's ARN
     * @param organization the organization's id, such as {@code o-exampleorgid}
     */
    public static PolicyDocument policy(Text guardrail, String organization) {
        return new PolicyDocument(List.of(Statement.allow("ApplyInOrganization", APPLY, List.of(guardrail))
                .principal("*", Text.of("*"))
                .when("StringEquals", "aws:PrincipalOrgID", organization)));
    }
}
