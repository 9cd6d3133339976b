package dev.tombolo.cdk.organization;

import dev.tombolo.blueprint.organization.ControlStatements;
import dev.tombolo.blueprint.organization.ServiceControlPolicies;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.construct.ResourceTags;
import dev.tombolo.cdk.hole.Holes;
import software.amazon.awscdk.services.organizations.CfnPolicy;
import software.constructs.Construct;

/**
 * What accounts of an organization are held to, as service control policies. They deny only, so that what an account may do
 * stays its own matter, and never hold for the management account.
 *
 * <p>Declares {@code Policy1} and as many more as the statements fill, at most four. A statement that no longer fits moves
 * to the next policy; none is replaced. The limit is measured without white space; how CloudFormation hands a policy to
 * Organizations is not documented.
 */
public final class ServiceControls extends Construct {
    /**
     * Declares the policies.
     *
     * @throws IllegalArgumentException with every problem: a target that is none, statements that do not fit
     */
    public ServiceControls(Construct scope, String id, ServiceControlsProps props) {
        super(scope, id);
        var policies = ServiceControlPolicies.of(ControlStatements.of(props.controls()));
        var problems = Problems.at(this);
        props.attachment().check(problems);
        policies.problems().forEach(problem -> problems.add("controls: " + problem));
        problems.raise();
        int number = 0;
        for (var document : policies.documents()) {
            number++;
            declare(document, number, props.attachment());
        }
    }

    private void declare(PolicyDocument document, int number, Attachment attachment) {
        CfnPolicy.Builder.create(this, "Policy" + number)
                .name(attachment.name() + "-" + number)
                .type("SERVICE_CONTROL_POLICY")
                .description("What accounts may not do with AI models, part " + number)
                .content(document.json(Holes.NONE))
                .targetIds(attachment.targets())
                .tags(ResourceTags.list(attachment.tags()))
                .build();
    }
}
