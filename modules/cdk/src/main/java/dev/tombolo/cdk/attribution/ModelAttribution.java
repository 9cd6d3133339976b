package dev.tombolo.cdk.attribution;

import dev.tombolo.blueprint.access.Billing;
import dev.tombolo.blueprint.attribution.ApplicationProfile;
import dev.tombolo.blueprint.attribution.MantleProject;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.construct.ResourceTags;
import dev.tombolo.cdk.construct.StackPlace;
import dev.tombolo.cdk.hole.Holes;
import software.amazon.awscdk.CfnDeletionPolicy;
import software.amazon.awscdk.services.bedrock.CfnApplicationInferenceProfile;
import software.amazon.awscdk.services.bedrockmantle.CfnProject;
import software.constructs.Construct;

/**
 * What a bill can tell one consumer's calls apart by: an application inference profile for each model that it calls by
 * Converse or InvokeModel, and one project for all that it calls on bedrock-mantle.
 *
 * <p>Declares {@code Profile-<model>} and {@code Project}. These ids never change. A profile whose source changes is
 * replaced, because Bedrock lets nobody change it: the new one is made first. The project is retained.
 *
 * <p>Calls carry it by {@code consumer.billed(attribution.getBilling())} with {@link #getHoles()}.
 */
public final class ModelAttribution extends Construct {
    private final Billing billing;
    private Holes holes = Holes.NONE;

    /**
     * Declares the profiles and the project.
     *
     * @throws IllegalArgumentException if no call takes a profile or a project
     */
    public ModelAttribution(Construct scope, String id, ModelAttributionProps props) {
        super(scope, id);
        var problems = Problems.at(this);
        problems.addIf(
                props.attribution().isEmpty(),
                "consumer: makes no call that takes a profile or a project"
                        + " · call by converse or invoke-model, or on bedrock-mantle");
        problems.raise();
        billing = props.attribution().billing();
        props.attribution().profiles().forEach(this::declare);
        props.attribution().project().ifPresent(this::declare);
    }

    private void declare(ApplicationProfile profile) {
        var given = StackPlace.withAccount(this, Holes.NONE, profile.source().references());
        var declared = CfnApplicationInferenceProfile.Builder.create(this, "Profile-" + profile.model())
                .inferenceProfileName(profile.name())
                .description(profile.description())
                .modelSource(CfnApplicationInferenceProfile.InferenceProfileModelSourceProperty.builder()
                        .copyFrom(profile.source().fill(given))
                        .build())
                .tags(ResourceTags.list(profile.tags()))
                .build();
        holes = holes.with(profile.arn(), declared.getAttrInferenceProfileArn())
                .with(profile.id(), declared.getAttrInferenceProfileId());
    }

    private void declare(MantleProject project) {
        var declared = CfnProject.Builder.create(this, "Project")
                .name(project.name())
                .tags(ResourceTags.list(project.tags()))
                .build();
        declared.getCfnOptions().setDeletionPolicy(CfnDeletionPolicy.RETAIN);
        declared.getCfnOptions().setUpdateReplacePolicy(CfnDeletionPolicy.RETAIN);
        holes = holes.with(project.arn(), declared.getAttrArn()).with(project.id(), declared.getAttrId());
    }

    /** Returns what the consumer's calls carry; {@link #getHoles()} has its values. */
    public Billing getBilling() {
        return billing;
    }

    /** Returns the values of the billing's holes, and the ids of profiles and project. */
    public Holes getHoles() {
        return holes;
    }
}
