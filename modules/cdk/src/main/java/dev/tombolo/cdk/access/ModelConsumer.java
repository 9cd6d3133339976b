package dev.tombolo.cdk.access;

import dev.tombolo.blueprint.access.AwsAccess;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.access.ConsumerRole;
import dev.tombolo.blueprint.guardrail.GuardrailStatements;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.construct.ResourceTags;
import dev.tombolo.cdk.construct.StackPlace;
import dev.tombolo.cdk.hole.Holes;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import software.amazon.awscdk.Token;
import software.amazon.awscdk.services.eks.CfnPodIdentityAssociation;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.iam.CfnRolePolicy;
import software.constructs.Construct;

/**
 * A consumer of models: the role that it assumes, with the statements that its models need and no more. A consumer with a
 * role of its own gets a policy on that role, which keeps its trust.
 *
 * <p>Declares {@code Role} and, for an EKS workload by Pod Identity, {@code PodIdentity}; for an existing role
 * {@code Policy}. These ids never change.
 */
public final class ModelConsumer extends Construct {
    private final String roleArn;
    private final String roleName;

    /**
     * Declares the consumer.
     *
     * @throws IllegalArgumentException with every problem: no model, a model of another Region, an existing role that is
     *     not a literal ARN, a guardrail that a path may ignore, a hole without a value, a stack without a literal Region
     *     where no place is given
     */
    public ModelConsumer(Construct scope, String id, ModelConsumerProps props) {
        super(scope, id);
        var role = AwsAccess.role(checkedPlace(props), props.consumer());
        var holes = checkedHoles(role, props.holes());
        if (role instanceof ConsumerRole.Created created) {
            var declared = role(created, holes);
            roleArn = declared.getAttrArn();
            roleName = declared.getRef();
            created.podIdentity().ifPresent(pod -> podIdentity(pod, created));
        } else {
            policy((ConsumerRole.Existing) role, holes);
            roleArn = ((AwsIdentity.ExistingRole) props.consumer().identity()).arn();
            roleName = ((ConsumerRole.Existing) role).roleName();
        }
    }

    /** Returns the ARN of the role that the consumer uses. */
    public String getRoleArn() {
        return roleArn;
    }

    /** Returns the name of the role that the consumer uses, without its path. */
    public String getRoleName() {
        return roleName;
    }

    private AwsPlace checkedPlace(ModelConsumerProps props) {
        var problems = Problems.at(this);
        var place = props.place().or(() -> StackPlace.of(this, CatalogReader.shipped(), problems));
        problems.addIf(
                props.consumer().paths().isEmpty(),
                "consumer: \"" + props.consumer().key() + "\" calls no model · give it at least one path");
        place.ifPresent(known -> problems.addAll(otherRegions(props.consumer(), known)));
        existingRole(props.consumer()).ifPresent(problems::add);
        problems.addAll(GuardrailStatements.refusals(
                        props.consumer().guardrail(), props.consumer().paths())
                .stream()
                .map(refusal -> "consumer: " + refusal)
                .toList());
        problems.raise();
        return place.orElseThrow();
    }

    private static List<String> otherRegions(AwsConsumer consumer, AwsPlace place) {
        var region = place.region().name();
        return consumer.paths().stream()
                .filter(path -> !path.region().name().equals(region))
                .map(path -> "consumer: model \"" + path.model().name() + "\" is called in "
                        + path.region().name() + ", the place is " + region
                        + " · resolve the model for " + region)
                .sorted()
                .distinct()
                .toList();
    }

    private static Optional<String> existingRole(AwsConsumer consumer) {
        return consumer.identity() instanceof AwsIdentity.ExistingRole existing && Token.isUnresolved(existing.arn())
                ? Optional.of("consumer: the ARN of the existing role of \"" + consumer.key()
                        + "\" is not known while the template is written · grant to a role of this app with"
                        + " ModelAccess.getGrants()")
                : Optional.empty();
    }

    private Holes checkedHoles(ConsumerRole role, Holes given) {
        var wanted = new TreeSet<>(role.permissions().references());
        if (role instanceof ConsumerRole.Created created) {
            wanted.addAll(created.trust().references());
        }
        var holes = StackPlace.withAccount(this, given, wanted);
        var problems = Problems.at(this);
        problems.addAll(holes.problems(wanted));
        problems.raise();
        return holes;
    }

    private CfnRole role(ConsumerRole.Created created, Holes holes) {
        return CfnRole.Builder.create(this, "Role")
                .roleName(created.roleName().orElse(null))
                .path(created.path())
                .permissionsBoundary(created.permissionsBoundary().orElse(null))
                .description(created.description())
                .assumeRolePolicyDocument(created.trust().json(holes))
                .policies(List.of(CfnRole.PolicyProperty.builder()
                        .policyName(created.policyName())
                        .policyDocument(created.permissions().json(holes))
                        .build()))
                .tags(ResourceTags.list(created.tags()))
                .build();
    }

    private void podIdentity(AwsIdentity.PodIdentity pod, ConsumerRole.Created created) {
        CfnPodIdentityAssociation.Builder.create(this, "PodIdentity")
                .clusterName(pod.cluster())
                .namespace(pod.namespace())
                .serviceAccount(pod.serviceAccount())
                .roleArn(roleArn)
                .tags(ResourceTags.list(created.tags()))
                .build();
    }

    private void policy(ConsumerRole.Existing existing, Holes holes) {
        CfnRolePolicy.Builder.create(this, "Policy")
                .roleName(existing.roleName())
                .policyName(existing.policyName())
                .policyDocument(existing.permissions().json(holes))
                .build();
    }
}
