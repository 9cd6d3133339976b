package dev.tombolo.cdk.example;

// docs:start watched-models
import dev.tombolo.blueprint.operations.AlarmChoice;
import dev.tombolo.blueprint.operations.AlarmKind;
import dev.tombolo.catalog.Api;
import dev.tombolo.cdk.access.ModelAccess;
import dev.tombolo.cdk.access.ModelAccessProps;
import dev.tombolo.cdk.guardrail.ModelGuardrail;
import dev.tombolo.cdk.guardrail.ModelGuardrailProps;
import dev.tombolo.cdk.operations.ModelOperations;
import dev.tombolo.cdk.operations.ModelOperationsProps;
import java.util.List;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.constructs.Construct;

/** A model and a guardrail, watched. */
public final class WatchedModelsStack extends Stack {
    /** Declares the stack. */
    public WatchedModelsStack(Construct scope, String id, StackProps props) {
        super(scope, id, props);
        var models = new ModelAccess(
                this,
                "Models",
                ModelAccessProps.builder()
                        .models(List.of("gpt-5.6-terra"))
                        .api(Api.CONVERSE)
                        .build());
        var guardrail = new ModelGuardrail(
                this, "Guardrail", ModelGuardrailProps.builder().name("claims").build());

        new ModelOperations(
                this,
                "Operations",
                ModelOperationsProps.builder()
                        .name("claims-models")
                        .access("claims-assistant", models)
                        .guardrail("guardrail", guardrail)
                        .addresses("ai-platform@example.com")
                        .alarms(AlarmChoice.EVERY.with(AlarmKind.LATENCY, 120))
                        .build());
    }
}
// docs:end
