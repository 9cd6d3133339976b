package dev.tombolo.pulumi.aws.guardrail;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.guardrail.GuardrailDemand;
import dev.tombolo.pulumi.hole.Holes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A guardrail with an immutable version of what it filters now.
 *
 * <p>A version of Bedrock never changes, so that a changed content needs a new one: the digest of the content is part of
 * the version's name. A former version is kept by Bedrock ({@code skipDestroy}), because callers may still name it.
 *
 * <p>Children carry the component's name: {@code <name>-guardrail} and {@code <name>-version-<digest>}. The provider
 * 6.83.0 knows no standard tier, no cross-Region profile, no images and no filters that only detect: a content with one of
 * them is declared by {@code <name>-stack}, a stack of CloudFormation with guardrail and version. A guardrail that gains the
 * first of them, or loses the last, becomes another one with another ARN. Bedrock takes a name once, so that the physical
 * name of the one in the stack ends in {@code -stack}.
 */
public final class ModelGuardrail extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:aws:ModelGuardrail";

    private final Guardrail guardrail;
    private final Holes given;
    private final Output<String> arn;
    private final Output<String> version;

    /** Declares the guardrail with the default provider. */
    public ModelGuardrail(String name, ModelGuardrailArgs args) {
        this(name, args, null);
    }

    /**
     * Declares the guardrail.
     *
     * @param name the component's name, which names its resources and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     */
    public ModelGuardrail(String name, ModelGuardrailArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        guardrail = args.guardrail();
        given = args.holes();
        var declared = DeclaredGuardrail.of(
                name, args, CustomResourceOptions.builder().parent(this).build());
        arn = declared.arn();
        version = declared.version();
        registerOutputs(Map.of("arn", arn, "version", version));
    }

    /** Returns the guardrail's ARN, without a version. */
    public Output<String> arn() {
        return arn;
    }

    /** Returns the number of the version. */
    public Output<String> version() {
        return version;
    }

    /**
     * Returns the demand that calls carry this guardrail in this version; {@link #holes()} has its values. While callers
     * learn a new version, {@code demand().alsoAccepting(List.of(3))} lets the former one pass.
     */
    public GuardrailDemand.Required demand() {
        return guardrail.demand();
    }

    /** Returns the values of the demand's holes. */
    public Holes holes() {
        return given.with(Guardrail.arn(guardrail.key()), arn).with(Guardrail.version(guardrail.key()), version);
    }
}
