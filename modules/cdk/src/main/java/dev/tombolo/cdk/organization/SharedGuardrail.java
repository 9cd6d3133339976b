package dev.tombolo.cdk.organization;

import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.organization.GuardrailSharing;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.guardrail.ModelGuardrail;
import dev.tombolo.cdk.guardrail.ModelGuardrailProps;
import dev.tombolo.cdk.hole.Holes;
import software.amazon.awscdk.services.bedrock.CfnResourcePolicy;
import software.constructs.Construct;

/**
 * A guardrail of the management account that every account of the organization may apply, as an enforced one must be.
 *
 * <p>Declares {@code Guardrail}, a {@link ModelGuardrail}, and {@code Sharing}. These ids never change.
 */
public final class SharedGuardrail extends Construct {
    private final ModelGuardrail guardrail;

    /**
     * Declares guardrail and sharing.
     *
     * @throws IllegalArgumentException with every problem: an organization's id that is none, what a {@link ModelGuardrail}
     *     refuses
     */
    public SharedGuardrail(Construct scope, String id, SharedGuardrailProps props) {
        super(scope, id);
        var problems = Problems.at(this);
        problems.addIf(
                !props.organization().matches("o-[a-z0-9]{10,32}"),
                "organization: \"" + props.organization() + "\" is no organization · write it like o-exampleorgid");
        problems.raise();
        guardrail = new ModelGuardrail(this, "Guardrail", ModelGuardrailProps.of(props.guardrail()));
        CfnResourcePolicy.Builder.create(this, "Sharing")
                .resourceArn(guardrail.getArn())
                .policyDocument(GuardrailSharing.policy(
                                Text.of(Guardrail.arn(props.guardrail().key())), props.organization())
                        .json(guardrail.getHoles()))
                .build();
    }

    /** Returns the guardrail's ARN, without a version. */
    public String getArn() {
        return guardrail.getArn();
    }

    /** Returns the number of its version. */
    public String getVersion() {
        return guardrail.getVersion();
    }

    /** Returns the values of the holes {@link Guardrail#arn} and {@link Guardrail#version} of its key. */
    public Holes getHoles() {
        return guardrail.getHoles();
    }
}
