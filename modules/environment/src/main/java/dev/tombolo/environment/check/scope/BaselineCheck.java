package dev.tombolo.environment.check.scope;

import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.logging.AuditParts;
import dev.tombolo.environment.document.logging.LoggingDocument;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Checks who declares what exists once in the account and Region. */
record BaselineCheck(EnvironmentDocument document) {
    void check(ScopeCheck scope) {
        scope.check(OwnedScope.BASELINE, "whose resources overwrite a setting that exists without a word", settings());
    }

    /** Who wants none of a setting may say so anywhere. */
    private SortedMap<String, Optional<?>> settings() {
        var settings = new TreeMap<String, Optional<?>>();
        settings.put("logging", document.logging().flatMap(LoggingDocument::recorded));
        settings.put("dataRetention", document.dataRetention());
        settings.put("audit", document.audit().filter(AuditParts.class::isInstance));
        settings.put("enforcedGuardrail", document.enforcedGuardrail());
        return settings;
    }
}
