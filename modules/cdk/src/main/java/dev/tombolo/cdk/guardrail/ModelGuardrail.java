package dev.tombolo.cdk.guardrail;

import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.guardrail.GuardrailDemand;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.construct.ResourceTags;
import dev.tombolo.cdk.hole.Holes;
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
    private final String arn;
    private final String version;

    /**
     * Declares the guardrail.
     *
     * @throws IllegalArgumentException with every problem: a content that filters nothing, a name that Bedrock refuses
     */
    public ModelGuardrail(Construct scope, String id, ModelGuardrailProps props) {
        super(scope, id);
        guardrail = props.guardrail();
        check();
        var declared = new GuardrailPolicies(guardrail.content())
                .addedTo(CfnGuardrail.Builder.create(this, "Guardrail")
                        .name(guardrail.name())
                        .blockedInputMessaging(Guardrail.BLOCKED_INPUT)
                        .blockedOutputsMessaging(Guardrail.BLOCKED_OUTPUTS)
                        .tags(ResourceTags.list(guardrail.tags())))
                .build();
        arn = declared.getAttrGuardrailArn();
        version = version(declared).getAttrVersion();
    }

    private void check() {
        var problems = Problems.at(this);
        problems.addIf(
                guardrail.content().isEmpty(), "content: filters nothing · give at least one filter, or no guardrail");
        problems.addIf(
                !guardrail.name().matches("[0-9a-zA-Z_-]{1,50}"),
                "name: \"" + guardrail.name() + "\" is refused by Bedrock"
                        + " · use 1 to 50 letters, digits, hyphens and underscores");
        problems.raise();
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

    /** Returns the demand that calls carry this guardrail in this version; {@link #getHoles()} has its values. */
    public GuardrailDemand getDemand() {
        return guardrail.demand();
    }

    /** Returns the values of the demand's holes. */
    public Holes getHoles() {
        return Holes.NONE.with(Guardrail.arn(guardrail.key()), arn).with(Guardrail.version(guardrail.key()), version);
    }
}
