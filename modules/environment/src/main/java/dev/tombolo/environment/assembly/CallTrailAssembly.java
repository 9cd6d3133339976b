package dev.tombolo.environment.assembly;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.audit.CallTrail;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.environment.check.CheckedDocument;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.logging.AuditParts;
import java.util.Optional;

/** Makes the trail of model calls of a document in which nothing is wrong. */
record CallTrailAssembly(CheckedDocument checked, AwsDocument aws, AwsPlace place) {
    /** The trail that is made; nothing where somebody else keeps it. */
    Optional<CallTrail> trail() {
        return parts().filter(parts -> parts.existingTrail().isEmpty()).map(this::trail);
    }

    /** The ARN of the trail that somebody else keeps. */
    Optional<String> existing() {
        return parts().flatMap(AuditParts::existingTrail);
    }

    private Optional<AuditParts> parts() {
        return checked.document().auditOfAll() instanceof AuditParts parts ? Optional.of(parts) : Optional.empty();
    }

    private CallTrail trail(AuditParts parts) {
        return new CallTrail(
                place,
                aws.physicalName(checked.name()) + "-model-calls",
                parts.bucket().map(Text::of),
                parts.key().map(Text::of),
                parts.retention(),
                checked.tags());
    }
}
