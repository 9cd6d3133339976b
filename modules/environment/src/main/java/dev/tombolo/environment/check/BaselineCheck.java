package dev.tombolo.environment.check;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.document.AuditParts;
import dev.tombolo.environment.document.Engine;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.LoggingDocument;
import dev.tombolo.environment.document.ScopeWord;
import dev.tombolo.environment.document.ScopesDocument;
import dev.tombolo.environment.source.KeyPath;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks who declares what exists once in the account and Region, and that only that one says what it is.
 *
 * @param environment the environment's name, which is its file's
 */
record BaselineCheck(String environment, EnvironmentDocument document, Report report) {
    private static final KeyPath SCOPE = KeyPath.of("scopes", "baseline");

    void check() {
        document.scopes().flatMap(ScopesDocument::baseline).ifPresent(scope -> {
            if (!document.isOn(Cloud.AWS)) {
                report.add(SCOPE, "is about aws, where this environment is not", "take it away");
            } else if (scope == ScopeWord.OWN && document.awsOwner() == Engine.PULUMI) {
                overwrites();
            }
        });
        if (!document.ownsBaseline()) {
            settings().forEach(this::settingOfAnOwner);
        }
    }

    private void overwrites() {
        report.add(
                SCOPE,
                "\"own\" cannot be declared by pulumi, whose resources overwrite a setting that exists without a word",
                "own it in an environment with engines: { aws: cdk }, then write { of: … } or external here");
    }

    /** Who wants none of a setting may say so anywhere. */
    private Map<String, Optional<?>> settings() {
        var settings = new TreeMap<String, Optional<?>>();
        settings.put("logging", document.logging().flatMap(LoggingDocument::recorded));
        settings.put("dataRetention", document.dataRetention());
        settings.put("audit", document.audit().filter(AuditParts.class::isInstance));
        settings.put("enforcedGuardrail", document.enforcedGuardrail());
        return settings;
    }

    /** What is only inherited is the business of the environment that it comes from. */
    private void settingOfAnOwner(String key, Optional<?> value) {
        var path = KeyPath.of(key);
        if (value.isPresent() && report.at(path).file().endsWith("/" + environment + ".yaml")) {
            report.add(
                    path,
                    "is for the owner of the baseline, and this environment does not own it",
                    "set scopes: { baseline: own }, or take it away");
        }
    }
}
