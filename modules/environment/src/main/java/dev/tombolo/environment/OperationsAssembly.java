package dev.tombolo.environment;

import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.operations.CalledModel;
import dev.tombolo.blueprint.operations.Notification;
import dev.tombolo.blueprint.operations.OperationsChoice;
import dev.tombolo.blueprint.operations.WatchedGuardrail;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.environment.check.CheckedDocument;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.OperationsDocument;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the dashboard and the alarms of an environment: of all that its consumers call on AWS. */
record OperationsAssembly(String name, CheckedDocument checked, AwsDocument aws) {
    Optional<OperationsChoice> choice(List<Guardrail> guardrails) {
        return checked.document().operations().map(operations -> choice(operations, guardrails));
    }

    private OperationsChoice choice(OperationsDocument operations, List<Guardrail> guardrails) {
        var prefix =
                aws.conventions().flatMap(AwsDocument.Conventions::namePrefix).orElse("");
        return new OperationsChoice(
                prefix + "tombolo-" + name,
                CalledModel.of(paths()),
                guardrails.stream()
                        .map(guardrail -> WatchedGuardrail.of(guardrail.key()))
                        .toList(),
                operations.choice(),
                notification(operations),
                Tags.of(name, checked.document()));
    }

    private SortedMap<String, List<ModelPath>> paths() {
        var paths = new TreeMap<String, List<ModelPath>>();
        checked.consumers(Cloud.AWS).keySet().forEach(key -> paths.put(key, checked.paths(key, Cloud.AWS)));
        return paths;
    }

    private static Notification notification(OperationsDocument operations) {
        return operations
                .topic()
                .<Notification>map(arn -> new Notification.ToTopic(Text.of(arn)))
                .orElseGet(() -> Notification.ByEmail.to(operations.addresses()));
    }
}
