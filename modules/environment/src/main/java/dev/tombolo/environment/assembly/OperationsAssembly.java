package dev.tombolo.environment.assembly;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.ModelCall;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.operations.CalledModel;
import dev.tombolo.blueprint.operations.Notification;
import dev.tombolo.blueprint.operations.OperationsChoice;
import dev.tombolo.blueprint.operations.WatchedGuardrail;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.environment.check.CheckedDocument;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.OperationsDocument;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the dashboard and the alarms of an environment: of all that its consumers call on AWS. */
record OperationsAssembly(CheckedDocument checked, AwsDocument aws) {
    Optional<OperationsChoice> choice(List<Guardrail> guardrails, List<AwsConsumer> consumers) {
        return checked.document().operations().map(operations -> choice(operations, guardrails, consumers));
    }

    private OperationsChoice choice(
            OperationsDocument operations, List<Guardrail> guardrails, List<AwsConsumer> consumers) {
        return new OperationsChoice(
                aws.physicalName(checked.name()),
                CalledModel.of(calls(consumers)),
                guardrails.stream()
                        .map(guardrail -> WatchedGuardrail.of(guardrail.key()))
                        .toList(),
                operations.choice(),
                notification(operations),
                checked.tags());
    }

    private static SortedMap<String, List<ModelCall>> calls(List<AwsConsumer> consumers) {
        var calls = new TreeMap<String, List<ModelCall>>();
        consumers.forEach(consumer -> calls.put(consumer.key(), consumer.calls()));
        return calls;
    }

    private Notification notification(OperationsDocument operations) {
        var notification = operations
                .topic()
                .<Notification>map(arn -> new Notification.ToTopic(Text.of(arn)))
                .orElseGet(() -> Notification.ByEmail.to(operations.addresses()));
        return aws.alertKey().map(Text::of).map(notification::encryptedWith).orElse(notification);
    }
}
