package dev.tombolo.environment.assembly;

import dev.tombolo.blueprint.network.OciNetwork;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.environment.check.CheckedDocument;
import dev.tombolo.environment.document.DedicatedDocument;
import dev.tombolo.environment.document.OciDocument;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the models that clusters of an environment's own serve of a document in which nothing is wrong. */
record DedicatedAssembly(CheckedDocument checked, String physicalName) {
    List<DedicatedModel> models() {
        var paths = new TreeMap<String, ModelPath>();
        checked.consumers(Cloud.OCI).keySet().stream()
                .flatMap(consumer -> checked.paths(consumer, Cloud.OCI).stream())
                .filter(path -> path.endpoint().kind() == EndpointKind.DEDICATED)
                .forEach(path -> paths.put(path.model().name(), path));
        return paths.values().stream().map(this::model).toList();
    }

    private DedicatedModel model(ModelPath path) {
        var key = path.model().name();
        var dedicated = Optional.ofNullable(checked.document().models().get(key))
                .flatMap(model -> model.dedicated())
                .orElseThrow();
        return new DedicatedModel(
                key,
                Text.of(path.modelId()),
                shape(dedicated, path),
                dedicated.unitCount(),
                dedicated.contentModeration(),
                network().map(network -> Text.of(OciNetwork.PRIVATE_ENDPOINT_ID)),
                DedicatedModel.displayName(physicalName, key),
                checked.tags());
    }

    private static String shape(DedicatedDocument dedicated, ModelPath path) {
        return dedicated
                .shape()
                .orElseGet(() -> path.served().shapes().stated().orElseThrow().get(0));
    }

    private Optional<OciDocument.Network> network() {
        return checked.document().oci().flatMap(OciDocument::network);
    }
}
