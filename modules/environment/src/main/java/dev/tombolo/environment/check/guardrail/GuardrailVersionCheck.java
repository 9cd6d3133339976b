package dev.tombolo.environment.check.guardrail;

import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.guardrail.GuardrailParts;
import dev.tombolo.environment.source.KeyPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the versions that calls are held to, and that a guardrail of somebody else is not changed here. */
record GuardrailVersionCheck(Report report) {
    void check(KeyPath path, GuardrailParts parts) {
        versions(path, parts);
        if (parts.existing().isPresent()) {
            alone(path, parts);
        }
    }

    private void alone(KeyPath path, GuardrailParts parts) {
        var alone = new GuardrailParts(
                parts.existing(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                parts.alsoAccept());
        if (!parts.equals(alone)) {
            report.add(
                    path.key("existing"),
                    "stands beside parts that would change a guardrail of somebody else",
                    "keep existing with alsoAccept only, or spell out a guardrail of your own");
        }
    }

    private void versions(KeyPath path, GuardrailParts parts) {
        for (int index = 0; index < parts.alsoAccept().size(); index++) {
            version(path.key("alsoAccept").item(index), parts.alsoAccept().get(index));
        }
        report.twice(
                path.key("alsoAccept"),
                parts.alsoAccept().stream().map(String::valueOf).toList());
        parts.existing().ifPresent(existing -> version(path.key("existing").key("version"), existing.version()));
    }

    private void version(KeyPath path, int version) {
        if (version < 1) {
            report.add(path, version + " is no version of a guardrail", "give the number of a version, from 1");
        }
    }
}
