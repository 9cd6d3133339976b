package dev.tombolo.cdk.organization;

import dev.tombolo.blueprint.organization.BedrockPolicy;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.construct.ResourceTags;
import software.amazon.awscdk.services.organizations.CfnPolicy;
import software.constructs.Construct;

/**
 * Applies a guardrail to every call of accounts of an organization, whatever the caller sends. Bedrock policies must be
 * enabled as a policy type of the organization first.
 *
 * <p>A wrong ARN, or a guardrail that accounts may not apply, fails every call of theirs: see {@link SharedGuardrail}, and
 * begin with a few accounts.
 *
 * <p>Declares {@code Policy}.
 */
public final class EnforcedGuardrails extends Construct {
    /**
     * Declares the policy.
     *
     * @throws IllegalArgumentException with every problem: a target that is none, no Region, a hole without a value, a
     *     policy that is too long
     */
    public EnforcedGuardrails(Construct scope, String id, EnforcedGuardrailsProps props) {
        super(scope, id);
        check(props);
        var attachment = props.attachment();
        CfnPolicy.Builder.create(this, "Policy")
                .name(attachment.name() + "-guardrail")
                .type("BEDROCK_POLICY")
                .description("The guardrail that every call of an AI model passes")
                .content(props.policy().json(props.holes()))
                .targetIds(attachment.targets())
                .tags(ResourceTags.list(attachment.tags()))
                .build();
    }

    private void check(EnforcedGuardrailsProps props) {
        BedrockPolicy policy = props.policy();
        var problems = Problems.at(this);
        props.attachment().check(problems);
        problems.addIf(
                policy.guardrails().isEmpty(), "policy: names no Region · name the guardrail of at least one Region");
        problems.addAll(props.holes()
                .problems(policy.guardrails().values().stream()
                        .map(Text::references)
                        .flatMap(references -> references.stream())
                        .toList()));
        policy.problems().forEach(problem -> problems.add("policy: " + problem));
        problems.raise();
    }
}
