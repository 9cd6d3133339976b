package dev.tombolo.cli.plan;

import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.retention.DataRetention;
import dev.tombolo.cli.plan.content.FindingPlan;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.BaselineScope;
import dev.tombolo.environment.Environment;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says of which models nobody knows whether they can be called under the data retention that an environment sets.
 *
 * @param environment the environment
 */
record RetentionDoubts(Environment environment) {
    Stream<FindingPlan> findings() {
        return environment.aws().stream().flatMap(aws -> retention(aws).flatMap(retention -> findings(aws, retention)));
    }

    private static Stream<DataRetention> retention(AwsSide aws) {
        return aws.baseline() instanceof BaselineScope.Own own
                ? own.baseline().dataRetention().stream()
                : Stream.empty();
    }

    private static Stream<FindingPlan> findings(AwsSide aws, DataRetention retention) {
        var paths = aws.consumers().stream()
                .map(AwsConsumer::paths)
                .flatMap(List::stream)
                .toList();
        return retention.doubts(paths).stream()
                .map(doubt -> FindingPlan.ofFile(
                        "DataRetention",
                        Severity.WARNING,
                        "dataRetention",
                        "mode",
                        "whether a model can be called under "
                                + retention.mode().mode() + ", of " + doubt,
                        "call it once under this retention before anybody relies on it"));
    }
}
