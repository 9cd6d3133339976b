package dev.tombolo.stacks.aws;

import dev.tombolo.cdk.hole.Holes;
import dev.tombolo.cdk.organization.Attachment;
import dev.tombolo.cdk.organization.EnforcedGuardrails;
import dev.tombolo.cdk.organization.EnforcedGuardrailsProps;
import dev.tombolo.cdk.organization.ServiceControls;
import dev.tombolo.cdk.organization.ServiceControlsProps;
import dev.tombolo.cdk.organization.SharedGuardrail;
import dev.tombolo.cdk.organization.SharedGuardrailProps;
import dev.tombolo.cdk.owner.StackOwner;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.OrganizationSide;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** The scope <em>organization</em>: what accounts are held to, from the management account or a delegated administrator. */
final class OrganizationStack extends Stack {
    OrganizationStack(Construct scope, Environment environment, AwsSide aws, OrganizationSide organization) {
        super(
                scope,
                "Organization",
                new StackShape(environment, aws)
                        .props("organization", "What accounts are held to by " + environment.name()));
        var owner = new StackOwner(this, "Owner", aws.owner().ofStack("organization/" + environment.name()));
        var attachment = new Attachment(organization.name(), organization.targets(), organization.tags());
        new ServiceControls(
                this,
                "Controls",
                ServiceControlsProps.builder()
                        .attachment(attachment)
                        .controls(organization.controls())
                        .build());
        var holes = organization.sharedGuardrail().map(this::declare).orElse(Holes.NONE);
        organization
                .enforcedGuardrails()
                .ifPresent(policy -> new EnforcedGuardrails(
                        this,
                        "EnforcedGuardrails",
                        EnforcedGuardrailsProps.builder()
                                .attachment(attachment)
                                .policy(policy)
                                .holes(holes)
                                .build()));
        owner.guard();
    }

    private Holes declare(OrganizationSide.Sharing sharing) {
        return new SharedGuardrail(
                        this, "Guardrail", new SharedGuardrailProps(sharing.guardrail(), sharing.organization()))
                .getHoles();
    }
}
