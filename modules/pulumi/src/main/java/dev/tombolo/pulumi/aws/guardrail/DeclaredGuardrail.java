package dev.tombolo.pulumi.aws.guardrail;

import com.pulumi.aws.bedrock.Guardrail;
import com.pulumi.aws.bedrock.GuardrailArgs;
import com.pulumi.aws.bedrock.GuardrailVersion;
import com.pulumi.aws.bedrock.GuardrailVersionArgs;
import com.pulumi.aws.cloudformation.Stack;
import com.pulumi.aws.cloudformation.StackArgs;
import com.pulumi.core.Output;
import com.pulumi.resources.CustomResourceOptions;
import java.util.Objects;

/**
 * A guardrail as it was declared: by the provider's own resources, or where they cannot say it by a stack of CloudFormation.
 *
 * @param arn its ARN, without a version
 * @param version the number of its version
 */
record DeclaredGuardrail(Output<String> arn, Output<String> version) {
    static DeclaredGuardrail of(String name, ModelGuardrailArgs args, CustomResourceOptions options) {
        return ProviderLimits.exceededBy(args.guardrail().content())
                ? byCloudFormation(name, args, options)
                : byProvider(name, args, options);
    }

    private static DeclaredGuardrail byProvider(String name, ModelGuardrailArgs args, CustomResourceOptions options) {
        var declared = new Guardrail(name + "-guardrail", arguments(args), options);
        var digest = args.guardrail().contentDigest();
        var version = new GuardrailVersion(
                name + "-version-" + digest,
                GuardrailVersionArgs.builder()
                        .guardrailArn(declared.guardrailArn())
                        .description("content " + digest)
                        .skipDestroy(true)
                        .build(),
                options);
        return new DeclaredGuardrail(declared.guardrailArn(), version.version());
    }

    private static GuardrailArgs arguments(ModelGuardrailArgs given) {
        var guardrail = given.guardrail();
        var args = GuardrailArgs.builder()
                .name(guardrail.name())
                .blockedInputMessaging(guardrail.content().messages().input())
                .blockedOutputsMessaging(guardrail.content().messages().outputs())
                .tags(guardrail.tags());
        guardrail.keyArn().ifPresent(key -> args.kmsKeyArn(given.holes().fill(key)));
        return new GuardrailPolicies(guardrail.content()).addedTo(args).build();
    }

    private static DeclaredGuardrail byCloudFormation(
            String name, ModelGuardrailArgs args, CustomResourceOptions options) {
        var stack = new Stack(
                name + "-stack",
                StackArgs.builder()
                        .templateBody(new GuardrailTemplate(args.guardrail()).json(args.holes()))
                        .tags(args.guardrail().tags())
                        .build(),
                options);
        return new DeclaredGuardrail(output(stack, GuardrailTemplate.ARN), output(stack, GuardrailTemplate.VERSION));
    }

    private static Output<String> output(Stack stack, String name) {
        return stack.outputs().applyValue(outputs -> Objects.requireNonNull(outputs.get(name)));
    }
}
