package dev.tombolo.pulumi.aws.access;

import com.pulumi.aws.eks.PodIdentityAssociation;
import com.pulumi.aws.eks.PodIdentityAssociationArgs;
import com.pulumi.aws.iam.Role;
import com.pulumi.aws.iam.RoleArgs;
import com.pulumi.aws.iam.RolePolicy;
import com.pulumi.aws.iam.RolePolicyArgs;
import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import dev.tombolo.blueprint.access.AwsAccess;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.blueprint.access.ConsumerRole;
import dev.tombolo.pulumi.aws.handoff.ConsumerHandOffArgs;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.hole.Holes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A consumer of models on Amazon Bedrock: a role that may call its models and nothing else, or, where a role exists, the
 * policy that lets it.
 *
 * <p>Children carry the component's name: {@code <name>-role}, {@code <name>-policy} and, for a pod,
 * {@code <name>-pod-identity}. An existing role gets {@code <name>-policy} only.
 */
public final class ModelConsumer extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:aws:ModelConsumer";

    private final AwsConsumer consumer;
    private final Holes holes;
    private final Output<String> roleName;
    private final Output<String> roleArn;

    /** Declares a consumer with the default provider. */
    public ModelConsumer(String name, ModelConsumerArgs args) {
        this(name, args, null);
    }

    /**
     * Declares a consumer.
     *
     * @param name the consumer's name, which names its resources and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     * @throws IllegalArgumentException if a hole has no value
     */
    public ModelConsumer(String name, ModelConsumerArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        consumer = args.consumer(name);
        holes = args.holes();
        var role = AwsAccess.role(args.place(), consumer);
        if (role instanceof ConsumerRole.Created created) {
            var declared = declare(created, args.holes());
            roleName = declared.name();
            roleArn = declared.arn();
        } else {
            roleName = Output.of(((ConsumerRole.Existing) role).roleName());
            roleArn = Output.of(((AwsIdentity.ExistingRole) args.identity()).arn());
        }
        attach(role, args.holes());
        registerOutputs(Map.of("roleArn", roleArn, "roleName", roleName));
    }

    /** Returns the name of the role. */
    public Output<String> roleName() {
        return roleName;
    }

    /** Returns the ARN of the role. */
    public Output<String> roleArn() {
        return roleArn;
    }

    /**
     * Returns what a hand-off of its models is made from: guarded and billed as its calls are.
     *
     * @param formerNames the names that the hand-off had before
     * @throws IllegalArgumentException if no environment was given, which is part of the parameters' names
     */
    public ConsumerHandOffArgs handOff(String... formerNames) {
        if (consumer.environment().isEmpty()) {
            throw new IllegalArgumentException("ModelConsumer: environment is missing beside handOff"
                    + " · give environment(...), which is part of the parameters' names");
        }
        return ConsumerHandOffArgs.of(consumer, roleArn, holes, new FormerNames(List.of(formerNames)));
    }

    private Role declare(ConsumerRole.Created role, Holes holes) {
        var args = RoleArgs.builder()
                .assumeRolePolicy(holes.json(role.trust()))
                .description(role.description())
                .path(role.path())
                .tags(role.tags());
        role.roleName().ifPresent(args::name);
        role.permissionsBoundary().ifPresent(args::permissionsBoundary);
        var declared = new Role(child("role"), args.build(), ours());
        role.podIdentity().ifPresent(pod -> associate(pod, role, declared));
        return declared;
    }

    private void associate(AwsIdentity.PodIdentity pod, ConsumerRole.Created role, Role declared) {
        new PodIdentityAssociation(
                child("pod-identity"),
                PodIdentityAssociationArgs.builder()
                        .clusterName(pod.cluster())
                        .namespace(pod.namespace())
                        .serviceAccount(pod.serviceAccount())
                        .roleArn(declared.arn())
                        .tags(role.tags())
                        .build(),
                ours());
    }

    private void attach(ConsumerRole role, Holes holes) {
        new RolePolicy(
                child("policy"),
                RolePolicyArgs.builder()
                        .name(role.policyName())
                        .role(roleName)
                        .policy(holes.json(role.permissions()))
                        .build(),
                ours());
    }

    private String child(String suffix) {
        return pulumiResourceName() + "-" + suffix;
    }

    private CustomResourceOptions ours() {
        return CustomResourceOptions.builder().parent(this).build();
    }
}
