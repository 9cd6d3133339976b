package dev.tombolo.cli.plan;

import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.nativetype.NativeTypes;
import dev.tombolo.assurance.output.CloudAssemblyReader;
import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.stages.Stage;
import dev.tombolo.assurance.stages.StageRules;
import dev.tombolo.cli.synthesis.Outputs;
import dev.tombolo.cli.synthesis.PlanFolder;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.BaselineScope;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.document.Kind;
import java.util.List;
import java.util.stream.Stream;

/**
 * An environment beside the others of its folder.
 *
 * @param environment the environment
 * @param all every environment that is planned, as its engines wrote it
 * @param folder every environment of the folder, planned or not
 */
record Beside(Environment environment, List<Stage> all, List<Environment> folder) {
    /** Returns what is wrong with it beside the others. */
    List<Finding> findings() {
        return all.stream()
                .filter(stage -> stage.environment().equals(environment.name()))
                .flatMap(stage -> StageRules.findings(stage, all).stream())
                .toList();
    }

    /** Tells whether an acceptance of this id counts: where it meets nothing, an environment that is missing here may be why. */
    boolean asks(String id) {
        return all.size() == folder.size()
                || findings().stream().anyMatch(finding -> finding.ruleId().equals(id));
    }

    /** Reads an environment's output, with that of the owner of its baseline. */
    static Stage stage(Environment environment, Outputs outputs) {
        var folder = outputs.folder(environment);
        var baseline = environment.aws().map(AwsSide::baseline).stream()
                .flatMap(scope -> scope instanceof BaselineScope.Of other
                        ? Stream.of(baseline(folder, other.environment()))
                        : Stream.empty());
        var own = folder.graph(environment);
        return new Stage(
                environment.name(),
                kind(environment.kind()),
                environment.aws().map(AwsSide::account),
                baseline(environment),
                NativeTypes.views(own),
                NativeTypes.views(ResourceGraph.union(
                        Stream.concat(Stream.of(own), baseline).toList())));
    }

    /** Of the owner's output only what exists once in the account and Region. */
    private static ResourceGraph baseline(PlanFolder folder, String owner) {
        var assembly = CloudAssemblyReader.read(folder.beside(owner).assembly());
        return new ResourceGraph(assembly.resources().stream()
                .filter(resource -> resource.address().startsWith(owner + "/Baseline/"))
                .toList());
    }

    private static Stage.Baseline baseline(Environment environment) {
        return environment
                        .aws()
                        .map(AwsSide::baseline)
                        .filter(BaselineScope.External.class::isInstance)
                        .isPresent()
                ? Stage.Baseline.NOT_SEEN
                : Stage.Baseline.SEEN;
    }

    private static Stage.Kind kind(Kind kind) {
        return switch (kind) {
            case SANDBOX, DEVELOPMENT -> Stage.Kind.BEFORE;
            case STAGING -> Stage.Kind.STAGING;
            case PRODUCTION -> Stage.Kind.PRODUCTION;
        };
    }
}
