package dev.tombolo.environment.check.network;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.OciDocument;
import dev.tombolo.environment.document.consumer.ConsumerDocument;
import dev.tombolo.environment.document.consumer.InvocationsWord;
import dev.tombolo.environment.source.KeyPath;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that guards are possible where they are asked for. */
record GuardCheck(EnvironmentDocument document, Report report) {
    void check() {
        Stream.of(Cloud.values())
                .filter(document::isOn)
                .filter(cloud -> !hasNetwork(cloud))
                .filter(cloud ->
                        document.consumers().values().stream().anyMatch(consumer -> isPrivate(consumer, cloud)))
                .forEach(this::missing);
    }

    private boolean hasNetwork(Cloud cloud) {
        Optional<?> network = cloud == Cloud.AWS
                ? document.aws().flatMap(AwsDocument::network)
                : document.oci().flatMap(OciDocument::network);
        return network.isPresent();
    }

    private boolean isPrivate(ConsumerDocument consumer, Cloud cloud) {
        return consumer.isOn(cloud) && document.invocationsOf(consumer) == InvocationsWord.PRIVATE;
    }

    private void missing(Cloud cloud) {
        report.add(
                KeyPath.of(cloud.key()),
                "invocations are private, but there is no network",
                "add " + cloud.key() + ".network, or set invocations: anywhere");
    }
}
