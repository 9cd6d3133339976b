package dev.tombolo.cdk.example;

// docs:start document-search
import dev.tombolo.cdk.access.ModelAccess;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;
import software.constructs.Construct;

/** A function of a team that calls the model which its platform team handed over. */
public final class DocumentSearchStack extends Stack {
    /** Declares the stack. */
    public DocumentSearchStack(Construct scope, String id, StackProps props) {
        super(scope, id, props);

        var model = ModelAccess.fromHandOff(this, "Model", "/tombolo/prod/claims-assistant/gpt-oss-120b");

        Function.Builder.create(this, "Search")
                .runtime(Runtime.PYTHON_3_13)
                .handler("index.handler")
                .code(Code.fromInline("def handler(event, context): ..."))
                .role(Role.fromRoleArn(this, "Role", model.getRoleArn()))
                .environment(Map.of(
                        "MODEL", model.getInvokedId(),
                        "GUARDRAIL", model.getGuardrailIdentifier(),
                        "GUARDRAIL_VERSION", model.getGuardrailVersion()))
                .build();
    }
}
// docs:end
