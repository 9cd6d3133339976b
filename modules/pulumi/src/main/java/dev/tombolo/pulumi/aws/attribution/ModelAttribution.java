package dev.tombolo.pulumi.aws.attribution;

import com.pulumi.aws.bedrock.InferenceProfile;
import com.pulumi.aws.bedrock.InferenceProfileArgs;
import com.pulumi.aws.bedrock.inputs.InferenceProfileModelSourceArgs;
import com.pulumi.aws.cloudformation.Stack;
import com.pulumi.aws.cloudformation.StackArgs;
import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import dev.tombolo.blueprint.access.Billing;
import dev.tombolo.blueprint.attribution.ApplicationProfile;
import dev.tombolo.blueprint.attribution.MantleProject;
import dev.tombolo.pulumi.hole.Holes;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a bill can tell one consumer's calls apart by: an application inference profile for each model that it calls by
 * Converse or InvokeModel, and one project for all that it calls on bedrock-mantle.
 *
 * <p>Children carry the component's name: {@code <name>-profile-<model>} and {@code <name>-project}. The provider 6.83.0
 * has no project, so that {@code <name>-project} is a stack of CloudFormation with that one resource, which it retains. A
 * profile whose source changes is replaced, because Bedrock lets nobody change it: the new one is made first.
 */
public final class ModelAttribution extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:aws:ModelAttribution";

    private final Billing billing;
    private Holes holes;

    /** Declares the profiles and the project with the default provider. */
    public ModelAttribution(String name, ModelAttributionArgs args) {
        this(name, args, null);
    }

    /**
     * Declares the profiles and the project.
     *
     * @param name the component's name, which names its resources and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     */
    public ModelAttribution(String name, ModelAttributionArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        billing = args.attribution().billing();
        holes = Holes.NONE;
        args.attribution().profiles().forEach(profile -> declare(profile, args.holes()));
        args.attribution().project().ifPresent(this::declare);
        registerOutputs(Map.of());
    }

    private void declare(ApplicationProfile profile, Holes given) {
        var declared = new InferenceProfile(
                child("profile-" + profile.model()),
                InferenceProfileArgs.builder()
                        .name(profile.name())
                        .description(profile.description())
                        .modelSource(InferenceProfileModelSourceArgs.builder()
                                .copyFrom(given.fill(profile.source()))
                                .build())
                        .tags(profile.tags())
                        .build(),
                ours());
        holes = holes.with(profile.arn(), declared.arn()).with(profile.id(), declared.id());
    }

    private void declare(MantleProject project) {
        var declared = new Stack(
                child("project"),
                StackArgs.builder()
                        .templateBody(ProjectTemplate.of(project))
                        .tags(project.tags())
                        .build(),
                ours());
        holes = holes.with(project.arn(), output(declared, ProjectTemplate.ARN))
                .with(project.id(), output(declared, ProjectTemplate.ID));
    }

    private static Output<String> output(Stack stack, String name) {
        return stack.outputs().applyValue(outputs -> Objects.requireNonNull(outputs.get(name)));
    }

    private String child(String suffix) {
        return pulumiResourceName() + "-" + suffix;
    }

    private CustomResourceOptions ours() {
        return CustomResourceOptions.builder().parent(this).build();
    }

    /** Returns what the consumer's calls carry; {@link #holes()} has its values. */
    public Billing billing() {
        return billing;
    }

    /** Returns the values of the billing's holes, and the ids of profiles and project. */
    public Holes holes() {
        return holes;
    }
}
