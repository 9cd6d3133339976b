package dev.tombolo.cdk.guardrail;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.guardrail.GuardrailDemand;
import dev.tombolo.blueprint.guardrail.GuardrailProfile;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.construct.ResourceTags;
import dev.tombolo.cdk.construct.StackPlace;
import dev.tombolo.cdk.hole.Holes;
import java.util.List;
import java.util.Optional;
import software.amazon.awscdk.CfnDeletionPolicy;
import software.amazon.awscdk.services.bedrock.CfnGuardrail;
import software.amazon.awscdk.services.bedrock.CfnGuardrailVersion;
import software.constructs.Construct;

/**
 * A guardrail with an immutable version of what it filters now.
 *
 * <p>A version of Bedrock never changes, so that a changed content needs a new one: the digest of the content is part of
 * the version's id. A former version is retained, because callers may still name it.
 *
 * <p>Declares {@code Guardrail} and {@code Version-<digest>}. The first id never changes. Calls are held to it by
 * {@code consumer.guarded(guardrail.getDemand())} with {@link #getHoles()}; a caller then names {@link #getArn()} and
 * {@link #getVersion()} in every call.
 */
public final class ModelGuardrail extends Construct {
    private final Guardrail guardrail;
    private final Holes given;
    private final String arn;
    private final String version;

    /**
     * Declares the guardrail.
     *
     * @throws IllegalArgumentException with every problem: a content that filters nothing, a name that Bedrock refuses, a
     *     standard tier where no guardrail profile is known, a key without a value
     */
    public ModelGuardrail(Construct scope, String id, ModelGuardrailProps props) {
        super(scope, id);
        guardrail = checked(props);
        given = StackPlace.withAccount(this, props.holes(), List.of(StackPlace.ACCOUNT));
        var declared = new GuardrailPolicies(guardrail.content())
                .addedTo(CfnGuardrail.Builder.create(this, "Guardrail")
                        .name(guardrail.name())
                        .blockedInputMessaging(guardrail.content().messages().input())
                        .blockedOutputsMessaging(guardrail.content().messages().outputs())
                        .crossRegionConfig(
                                guardrail.profile().map(this::crossRegion).orElse(null))
                        .kmsKeyArn(
                                guardrail.keyArn().map(key -> key.fill(given)).orElse(null))
                        .tags(ResourceTags.list(guardrail.tags())))
                .build();
        arn = declared.getAttrGuardrailArn();
        version = version(declared).getAttrVersion();
    }

    private Guardrail checked(ModelGuardrailProps props) {
        var problems = Problems.at(this);
        var checked = judged(props.guardrail(), problems);
        problems.addIf(
                checked.content().isEmpty(), "content: filters nothing · give at least one filter, or no guardrail");
        problems.addIf(
                !checked.name().matches("[0-9a-zA-Z_-]{1,50}"),
                "name: \"" + checked.name() + "\" is refused by Bedrock"
                        + " · use 1 to 50 letters, digits, hyphens and underscores");
        checked.keyArn().ifPresent(key -> problems.addAll(props.holes().problems(key.references())));
        problems.raise();
        return checked;
    }

    /** The standard tier judges in several Regions, by the profile of the stack's geography where none is given. */
    private Guardrail judged(Guardrail plain, Problems problems) {
        if (!plain.content().tiers().needCrossRegion() || plain.profile().isPresent()) {
            return plain;
        }
        return StackPlace.of(this, CatalogReader.shipped(), problems)
                .flatMap(place -> profile(place, problems))
                .map(plain::judgedBy)
                .orElse(plain);
    }

    private static Optional<GuardrailProfile> profile(AwsPlace place, Problems problems) {
        var profile = GuardrailProfile.of(place.region(), place.account());
        problems.addIf(
                profile.isEmpty(),
                "content: the standard tier needs a guardrail profile, and none is known for "
                        + place.region().name() + " · use the classic tier");
        return profile;
    }

    private CfnGuardrail.GuardrailCrossRegionConfigProperty crossRegion(GuardrailProfile profile) {
        return CfnGuardrail.GuardrailCrossRegionConfigProperty.builder()
                .guardrailProfileArn(profile.arn().fill(given))
                .build();
    }

    private CfnGuardrailVersion version(CfnGuardrail declared) {
        var digest = guardrail.contentDigest();
        var made = CfnGuardrailVersion.Builder.create(this, "Version-" + digest)
                .guardrailIdentifier(declared.getAttrGuardrailId())
                .description("content " + digest)
                .build();
        made.getCfnOptions().setDeletionPolicy(CfnDeletionPolicy.RETAIN);
        made.getCfnOptions().setUpdateReplacePolicy(CfnDeletionPolicy.RETAIN);
        return made;
    }

    /** Returns the guardrail's ARN, without a version. */
    public String getArn() {
        return arn;
    }

    /** Returns the number of the version. */
    public String getVersion() {
        return version;
    }

    /**
     * Returns the demand that calls carry this guardrail in this version; {@link #getHoles()} has its values. While callers
     * learn a new version, {@code getDemand().alsoAccepting(List.of(3))} lets the former one pass.
     */
    public GuardrailDemand.Required getDemand() {
        return guardrail.demand();
    }

    /** Returns the values of the demand's holes. */
    public Holes getHoles() {
        return given.with(Guardrail.arn(guardrail.key()), arn).with(Guardrail.version(guardrail.key()), version);
    }
}
