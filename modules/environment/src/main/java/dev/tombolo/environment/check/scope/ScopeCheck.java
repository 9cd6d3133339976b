package dev.tombolo.environment.check.scope;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.Engine;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.scope.ScopeDocument;
import dev.tombolo.environment.document.scope.ScopeWord;
import dev.tombolo.environment.source.KeyPath;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Checks who declares a scope, and that only that one says what it is.
 *
 * @param environment the environment's name, which is its file's
 */
record ScopeCheck(String environment, EnvironmentDocument document, Report report) {
    /**
     * Checks a scope.
     *
     * @param whyNotByPulumi what keeps Pulumi from declaring it
     * @param settings what only its owner says, by key
     */
    void check(OwnedScope scope, String whyNotByPulumi, SortedMap<String, Optional<?>> settings) {
        document.scopes().flatMap(scope::writtenIn).ifPresent(written -> owner(scope, written, whyNotByPulumi));
        if (!document.isOn(Cloud.AWS) || scope.saidBy(document) != ScopeWord.OWN) {
            settings.forEach((key, value) -> settingOfAnOwner(scope, key, value));
        }
    }

    private void owner(OwnedScope scope, ScopeDocument written, String whyNotByPulumi) {
        if (!document.isOn(Cloud.AWS)) {
            report.add(scope.path(), "is about aws, where this environment is not", "take it away");
        } else if (written == ScopeWord.OWN && document.awsOwner() == Engine.PULUMI) {
            report.add(
                    scope.path(),
                    "\"own\" cannot be declared by pulumi, " + whyNotByPulumi,
                    "own it in an environment with engines: { aws: cdk }, then write { of: … } or external here");
        }
    }

    /** What is only inherited is the business of the environment that it comes from. */
    private void settingOfAnOwner(OwnedScope scope, String key, Optional<?> value) {
        var path = KeyPath.of(key);
        if (value.isPresent() && report.at(path).file().endsWith("/" + environment + ".yaml")) {
            report.add(
                    path,
                    "is for the owner of the " + scope.title() + ", and this environment does not own it",
                    "set scopes: { " + scope.key() + ": own }, or take it away");
        }
    }
}
