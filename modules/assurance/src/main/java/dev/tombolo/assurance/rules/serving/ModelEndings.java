package dev.tombolo.assurance.rules.serving;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.ModelEndpoint;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.catalog.Profile;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The stated ends of models, by the ids that each endpoint has for them and their profiles. */
final class ModelEndings {

    private final Map<EndpointKind, Map<String, EndOfLife>> byId = new EnumMap<>(EndpointKind.class);

    ModelEndings(Catalog catalog) {
        catalog.models().forEach(model -> EndOfLife.of(model).ifPresent(end -> add(model, end)));
    }

    private void add(ModelRecord model, EndOfLife end) {
        model.endpoints()
                .forEach((kind, endpoint) -> ids(endpoint)
                        .forEach(id -> byId.computeIfAbsent(kind, some -> new HashMap<>())
                                .putIfAbsent(id, end)));
    }

    private static Stream<String> ids(ModelEndpoint endpoint) {
        return Stream.concat(
                Stream.of(endpoint.id()), endpoint.profiles().values().stream().map(Profile::id));
    }

    Optional<EndOfLife> find(AllowedModel model) {
        return model.id().text().flatMap(id -> find(model, id));
    }

    private Optional<EndOfLife> find(AllowedModel model, String id) {
        return model.endpoints().stream()
                .sorted()
                .flatMap(kind -> Optional.ofNullable(byId.get(kind)).stream())
                .flatMap(ends -> Optional.ofNullable(ends.get(id)).stream())
                .findFirst();
    }
}
