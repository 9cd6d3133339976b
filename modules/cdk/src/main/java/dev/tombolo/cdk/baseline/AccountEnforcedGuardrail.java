package dev.tombolo.cdk.baseline;

import dev.tombolo.cdk.construct.Problems;
import software.amazon.awscdk.services.bedrock.CfnEnforcedGuardrailConfiguration;
import software.amazon.awscdk.services.bedrock.CfnEnforcedGuardrailConfiguration.ModelEnforcementProperty;
import software.constructs.Construct;

/**
 * The guardrail that Bedrock applies to calls of a whole account and Region, whatever the caller names. It reaches only
 * what guardrails reach: bedrock-mantle ignores them.
 *
 * <p>Declares {@code Configuration}; this id never changes. Bedrock keeps one for each account and Region, so that a
 * second one fails. Without the stack nothing is enforced any more.
 */
public final class AccountEnforcedGuardrail extends Construct {
    /**
     * Declares the enforcement.
     *
     * @throws IllegalArgumentException with every problem: {@code DRAFT} for a version, no model, a model that CloudFormation
     *     cannot name here, a second declaration for
     *     the same account and Region
     */
    public AccountEnforcedGuardrail(Construct scope, String id, AccountEnforcedGuardrailProps props) {
        super(scope, id);
        var enforced = props.enforced();
        var version = enforced.version().fill(props.holes());
        var problems = Problems.at(this);
        problems.addIf(
                version.equals("DRAFT"),
                "version: \"DRAFT\" changes under its callers, and Bedrock refuses it · name a number");
        problems.addIf(
                enforced.includedModels().isEmpty(), "includedModels: none is named · name at least one, or ALL");
        enforced.notTaken()
                .forEach(model -> problems.add("models: CloudFormation does not take \"" + model
                        + "\" here, for its dots · leave the models out to mean all"));
        problems.raise();
        Singleton.claim(this, "enforced guardrail");
        CfnEnforcedGuardrailConfiguration.Builder.create(this, "Configuration")
                .guardrailIdentifier(enforced.arn().fill(props.holes()))
                .guardrailVersion(version)
                .modelEnforcement(ModelEnforcementProperty.builder()
                        .includedModels(enforced.includedModels())
                        .excludedModels(enforced.excludedModels())
                        .build())
                .build();
    }
}
