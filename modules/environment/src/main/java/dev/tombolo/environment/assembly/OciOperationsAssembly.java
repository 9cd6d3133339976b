package dev.tombolo.environment.assembly;

import dev.tombolo.blueprint.operations.Notification;
import dev.tombolo.blueprint.operations.OciOperations;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.environment.check.CheckedDocument;
import dev.tombolo.environment.document.OperationsDocument;
import java.util.Optional;

/** Makes the alarms of what an environment calls on OCI, of a document in which nothing is wrong. */
record OciOperationsAssembly(CheckedDocument checked) {
    /** Returns what is watched: nothing where nobody calls, or every kind that OCI has is left out. */
    Optional<OciOperations> operations(String physicalName) {
        return checked.document()
                .operations()
                .filter(operations -> !checked.consumers(Cloud.OCI).isEmpty())
                .map(operations ->
                        OciOperations.of(physicalName, operations.choice(), notification(operations), checked.tags()))
                .filter(operations -> !operations.alarms().isEmpty());
    }

    private static Notification notification(OperationsDocument operations) {
        return operations
                .ociTopic()
                .<Notification>map(topic -> new Notification.ToTopic(Text.of(topic)))
                .orElseGet(() -> Notification.ByEmail.to(operations.addresses()));
    }
}
