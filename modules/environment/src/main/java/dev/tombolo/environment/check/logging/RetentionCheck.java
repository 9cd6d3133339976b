package dev.tombolo.environment.check.logging;

import dev.tombolo.blueprint.retention.DataRetention;
import dev.tombolo.blueprint.retention.DataRetentionMode;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.check.PathChoice;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.Optional;
import java.util.TreeSet;

/** Checks that the models of an environment can be called under the data retention that it sets. */
record RetentionCheck(EnvironmentDocument document, Report report) {
    void check(PathChoice paths) {
        if (document.ownsBaseline()) {
            document.dataRetention()
                    .ifPresent(retention -> check(retention.mode().mode(), paths));
        }
    }

    private void check(DataRetentionMode mode, PathChoice paths) {
        var retention = new DataRetention(mode, new TreeSet<>(), Optional.empty());
        var called = document.consumers().keySet().stream()
                .flatMap(key -> paths.of(key, Cloud.AWS).stream())
                .toList();
        var refused = retention.refused(called);
        if (!refused.isEmpty()) {
            report.add(
                    KeyPath.of("dataRetention", "mode"),
                    "\"" + mode.mode() + "\" is not allowed by " + Quoted.joined(refused, ", ")
                            + ", whose calls would fail",
                    "set a mode that it allows, or take the model away");
        }
    }
}
