package dev.tombolo.validation;

import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.inspection.Acknowledged;
import dev.tombolo.assurance.inspection.Inspection;
import dev.tombolo.assurance.output.CloudFormationReader;
import dev.tombolo.assurance.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import software.amazon.awscdk.IPolicyValidationContext;
import software.amazon.awscdk.IPolicyValidationPlugin;
import software.amazon.awscdk.PolicyValidationPluginReport;

/**
 * Asks Tombolo's rules and your own about every template of an app or stage, while it is synthesized:
 * {@code Validations.of(app).addPlugins(new TomboloValidation())}.
 *
 * <p>A finding at error ends {@code cdk synth} and {@code cdk deploy} with exit code 1, where it is in a stack that they
 * are asked for: {@code cdk synth '**'} asks for all. Warnings and notes are told and end nothing. Stacks of one account
 * and Region are judged together, others apart.
 */
public final class TomboloValidation implements IPolicyValidationPlugin {
    private static final String NAME = "tombolo";

    private final TomboloValidationProps props;

    /** Judges by the shipped rules as of today, and accepts nothing. */
    public TomboloValidation() {
        this(TomboloValidationProps.builder().build());
    }

    /** Judges as the props say. */
    public TomboloValidation(TomboloValidationProps props) {
        this.props = props;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public List<String> getRuleIds() {
        return props.rules().stream().map(Rule::id).toList();
    }

    @Override
    public PolicyValidationPluginReport validate(IPolicyValidationContext context) {
        var findings = Inspection.of(graph(context), props.rules()).findings();
        var violations = new Violations(Acknowledged.of(findings, props.accepts(), props.asOf()));
        return PolicyValidationPluginReport.builder()
                .success(violations.areMild())
                .violations(violations.all())
                .build();
    }

    private static ResourceGraph graph(IPolicyValidationContext context) {
        return ResourceGraph.union(context.getStackTemplates().stream()
                .map(stack ->
                        CloudFormationReader.readStack(Path.of(stack.getTemplatePath()), stack.getStackConstructPath()))
                .toList());
    }
}
