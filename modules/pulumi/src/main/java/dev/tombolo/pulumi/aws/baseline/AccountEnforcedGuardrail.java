package dev.tombolo.pulumi.aws.baseline;

import com.pulumi.aws.cloudformation.Stack;
import com.pulumi.aws.cloudformation.StackArgs;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The guardrail that Bedrock applies to calls of a whole account and Region, whatever the caller names. It reaches only what
 * guardrails reach: bedrock-mantle ignores them.
 *
 * <p>Its child is {@code <name>-stack}: a stack of CloudFormation with that one setting, because the provider 6.83.0 has no
 * such type. Bedrock keeps one for each account and Region
 * (https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-enforcements.html, read 2026-11-22), and whether
 * CloudFormation refuses where another one is in force is not documented: look before the first deploy, by
 * {@code aws bedrock list-enforced-guardrails-configuration}. Without the stack nothing is enforced any more.
 */
public final class AccountEnforcedGuardrail extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:aws:AccountEnforcedGuardrail";

    /** Declares the enforcement with the default provider. */
    public AccountEnforcedGuardrail(String name, AccountEnforcedGuardrailArgs args) {
        this(name, args, null);
    }

    /**
     * Declares the enforcement.
     *
     * @param name the component's name, which names its resource and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     */
    public AccountEnforcedGuardrail(
            String name, AccountEnforcedGuardrailArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        new Stack(
                name + "-stack",
                StackArgs.builder().templateBody(args.template()).build(),
                CustomResourceOptions.builder().parent(this).build());
        registerOutputs(Map.of());
    }
}
