package dev.tombolo.environment.assembly;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.logging.InvocationLog;
import dev.tombolo.blueprint.logging.LogArchive;
import dev.tombolo.blueprint.logging.Modality;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.environment.check.CheckedDocument;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.logging.LoggingParts;
import dev.tombolo.environment.document.logging.ModalityWord;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the record of calls of a document in which nothing is wrong. */
record InvocationLogAssembly(CheckedDocument checked, AwsDocument aws, AwsPlace place) {
    InvocationLog log(LoggingParts parts) {
        return new InvocationLog(
                place,
                parts.logGroup()
                        .<InvocationLog.LogGroup>map(existing -> new InvocationLog.ExistingLogGroup(Text.of(existing)))
                        .orElseGet(() -> new InvocationLog.NewLogGroup(
                                Text.of(aws.physicalName(checked.name()) + "-model-invocations"))),
                parts.bucket()
                        .<InvocationLog.LogBucket>map(
                                existing -> new InvocationLog.ExistingLogBucket(Text.of(existing)))
                        .orElseGet(InvocationLog.NewLogBucket::new),
                parts.key().map(Text::of),
                modalities(parts),
                parts.retention(),
                parts.mask(),
                parts.archive().map(archive -> new LogArchive(archive.account(), archive.bucket(), archive.key())),
                parts.adopt(),
                checked.tags());
    }

    private static SortedSet<Modality> modalities(LoggingParts parts) {
        if (!parts.isContentRecorded()) {
            return new TreeSet<>();
        }
        return parts.modalities().isEmpty()
                ? InvocationLog.everyModality()
                : parts.modalities().stream()
                        .map(ModalityWord::modality)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
