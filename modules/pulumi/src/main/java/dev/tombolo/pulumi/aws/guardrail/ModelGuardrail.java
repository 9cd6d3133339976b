package dev.tombolo.pulumi.aws.guardrail;

import com.pulumi.aws.bedrock.Guardrail;
import com.pulumi.aws.bedrock.GuardrailArgs;
import com.pulumi.aws.bedrock.GuardrailVersion;
import com.pulumi.aws.bedrock.GuardrailVersionArgs;
import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
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
 * them is refused, and the CDK construct is the way to it.
 */
public final class ModelGuardrail extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:aws:ModelGuardrail";

    private final dev.tombolo.blueprint.guardrail.Guardrail guardrail;
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
        var ours = CustomResourceOptions.builder().parent(this).build();
        var declared = new Guardrail(name + "-guardrail", arguments(), ours);
        arn = declared.guardrailArn();
        version = version(name, ours).version();
        registerOutputs(Map.of("arn", arn, "version", version));
    }

    private GuardrailArgs arguments() {
        var args = GuardrailArgs.builder()
                .name(guardrail.name())
                .blockedInputMessaging(guardrail.content().messages().input())
                .blockedOutputsMessaging(guardrail.content().messages().outputs())
                .tags(guardrail.tags());
        guardrail.keyArn().ifPresent(key -> args.kmsKeyArn(given.fill(key)));
        return new GuardrailPolicies(guardrail.content()).addedTo(args).build();
    }

    private GuardrailVersion version(String name, CustomResourceOptions ours) {
        var digest = guardrail.contentDigest();
        return new GuardrailVersion(
                name + "-version-" + digest,
                GuardrailVersionArgs.builder()
                        .guardrailArn(arn)
                        .description("content " + digest)
                        .skipDestroy(true)
                        .build(),
                ours);
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
        return given.with(dev.tombolo.blueprint.guardrail.Guardrail.arn(guardrail.key()), arn)
                .with(dev.tombolo.blueprint.guardrail.Guardrail.version(guardrail.key()), version);
    }
}
