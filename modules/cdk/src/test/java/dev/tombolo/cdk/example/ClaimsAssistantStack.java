package dev.tombolo.cdk.example;

// docs:start claims-assistant
import dev.tombolo.catalog.Api;
import dev.tombolo.cdk.access.ModelAccess;
import dev.tombolo.cdk.access.ModelAccessProps;
import dev.tombolo.cdk.network.ModelsInVpcProps;
import dev.tombolo.cdk.network.PrivateModelEndpoints;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;
import software.constructs.Construct;

/** A function that calls GPT-5.6 Terra from a VPC without a way to the internet. */
public final class ClaimsAssistantStack extends Stack {
    /** Declares the stack. */
    public ClaimsAssistantStack(Construct scope, String id, StackProps props) {
        super(scope, id, props);

        var models = new ModelAccess(
                this,
                "Models",
                ModelAccessProps.builder()
                        .models(List.of("gpt-5.6-terra"))
                        .api(Api.RESPONSES)
                        .build());

        var vpc = Vpc.Builder.create(this, "Vpc")
                .availabilityZones(List.of("us-east-1a", "us-east-1b"))
                .natGateways(0)
                .build();
        var clients = SecurityGroup.Builder.create(this, "Clients").vpc(vpc).build();
        PrivateModelEndpoints.inVpc(
                this,
                "Endpoints",
                ModelsInVpcProps.builder()
                        .vpc(vpc)
                        .access(List.of(models))
                        .clients(List.of(clients))
                        .build());

        var assistant = Function.Builder.create(this, "Assistant")
                .runtime(Runtime.PYTHON_3_13)
                .handler("index.handler")
                .code(Code.fromInline("def handler(event, context): ..."))
                .vpc(vpc)
                .securityGroups(List.of(clients))
                .environment(Map.of(
                        "MODEL",
                        models.invokedId("gpt-5.6-terra"),
                        "URL",
                        models.baseUrl("gpt-5.6-terra") + models.urlPath("gpt-5.6-terra")))
                .build();
        models.getGrants().invoke(assistant);
    }
}
// docs:end
