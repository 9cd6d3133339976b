package dev.tombolo.cdk.example;

// docs:start organization-controls
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.guardrail.GuardrailPreset;
import dev.tombolo.blueprint.organization.BedrockPolicy;
import dev.tombolo.blueprint.organization.OrganizationControls;
import dev.tombolo.blueprint.organization.RegionControl;
import dev.tombolo.blueprint.organization.RetentionControl;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.Residency;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.cdk.organization.Attachment;
import dev.tombolo.cdk.organization.EnforcedGuardrails;
import dev.tombolo.cdk.organization.EnforcedGuardrailsProps;
import dev.tombolo.cdk.organization.ServiceControls;
import dev.tombolo.cdk.organization.ServiceControlsProps;
import dev.tombolo.cdk.organization.SharedGuardrail;
import dev.tombolo.cdk.organization.SharedGuardrailProps;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.constructs.Construct;

/** Holds the accounts of one unit to models in the United States, without retention, behind one guardrail. */
public final class OrganizationControlsStack extends Stack {
    /** Declares the stack. */
    public OrganizationControlsStack(Construct scope, String id, StackProps props) {
        super(scope, id, props);
        var unit = Attachment.of("ai-models", List.of("ou-ab12-11111111"));
        var virginia = CatalogReader.shipped().region("us-east-1", Cloud.AWS).orElseThrow();
        var controls = OrganizationControls.NONE
                .inRegions(new RegionControl(List.of(virginia), new Residency("us")))
                .retaining(RetentionControl.NONE)
                .changedBy(List.of("arn:aws:iam::*:role/cdk-bank-cfn-exec-role-*"));
        new ServiceControls(
                this,
                "Controls",
                ServiceControlsProps.builder()
                        .attachment(unit)
                        .controls(controls)
                        .build());

        var guardrail = new Guardrail("guardrail", "ai-models", GuardrailPreset.STRICT.content(), new TreeMap<>());
        var shared = new SharedGuardrail(
                this,
                "Guardrail",
                SharedGuardrailProps.builder()
                        .guardrail(guardrail)
                        .organization("o-exampleorgid")
                        .build());
        var version = Text.of(shared.getArn()).plus(":").plus(shared.getVersion());
        new EnforcedGuardrails(
                this,
                "Enforced",
                EnforcedGuardrailsProps.builder()
                        .attachment(unit)
                        .policy(new BedrockPolicy(new TreeMap<>(Map.of("us-east-1", version))))
                        .build());
    }
}
// docs:end
