package dev.tombolo.cli.plan;

import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.nativetype.NativeTypes;
import dev.tombolo.assurance.output.CloudAssemblyReader;
import dev.tombolo.assurance.output.PulumiRecordingReader;
import dev.tombolo.assurance.parity.Parity;
import dev.tombolo.cli.synthesis.PlanFolder;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.document.Engine;
import java.util.List;

/**
 * Compares what the two engines declare on AWS.
 *
 * @param environment the environment
 * @param folder its plan's folder
 */
record EngineComparison(Environment environment, PlanFolder folder) {
    List<String> differences() {
        if (environment.aws().isEmpty()) {
            return List.of();
        }
        boolean cdkOwns = environment.aws().get().engine() == Engine.CDK;
        var cdk = CloudAssemblyReader.read(cdkOwns ? folder.assembly() : folder.comparedAssembly());
        var pulumi = PulumiRecordingReader.read(cdkOwns ? folder.comparedRecording() : folder.recording());
        return Parity.differences("cdk", NativeTypes.views(withoutBaseline(cdk)), "pulumi", NativeTypes.views(pulumi));
    }

    /** What exists once in an account and Region is declared by CDK only. */
    private ResourceGraph withoutBaseline(ResourceGraph graph) {
        return new ResourceGraph(graph.resources().stream()
                .filter(resource -> !resource.address().startsWith(environment.name() + "/Baseline/"))
                .toList());
    }
}
