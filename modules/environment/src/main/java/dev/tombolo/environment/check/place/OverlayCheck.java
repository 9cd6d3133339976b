package dev.tombolo.environment.check.place;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.Quoted;
import dev.tombolo.environment.source.SourceNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Checks an overlay that satisfies the catalog's schema: its sources are listed, its endpoints and Regions are of its cloud. */
public final class OverlayCheck {
    private static final Set<String> DOUBTS = Set.of("unknown", "contradicted");

    private final Catalog catalog;
    private final JsonNode json;
    private final Report report;
    private final Cloud cloud;

    /** Prepares the check of a file. */
    public OverlayCheck(Catalog catalog, SourceNode.Mapping file) {
        this.catalog = catalog;
        this.json = file.json();
        this.report = new Report(file);
        this.cloud = Stream.of(Cloud.values())
                .filter(known -> known.key().equals(json.path("cloud").asText()))
                .findFirst()
                .orElseThrow();
    }

    /** Returns what is wrong. */
    public List<Problem> problems() {
        json.path("models")
                .properties()
                .forEach(model -> model(KeyPath.of("models", model.getKey()), model.getValue()));
        return report.problems();
    }

    private void model(KeyPath path, JsonNode model) {
        values(path, model);
        model.path("endpoints")
                .properties()
                .forEach(endpoint -> endpoint(path.key("endpoints").key(endpoint.getKey()), endpoint));
    }

    private void endpoint(KeyPath path, Map.Entry<String, JsonNode> endpoint) {
        kind(path, endpoint.getKey());
        regions(path.key("inRegion"), endpoint.getValue().path("inRegion"));
        endpoint.getValue()
                .path("profiles")
                .properties()
                .forEach(profile -> profile(path.key("profiles").key(profile.getKey()), profile.getValue()));
    }

    private void profile(KeyPath path, JsonNode profile) {
        regions(path.key("sources"), profile.path("sources"));
        var routing = profile.path("destinations");
        var place = stated(path.key("destinations"), routing);
        value(routing).properties().stream()
                .filter(route -> !DOUBTS.contains(route.getKey()))
                .forEach(route -> {
                    region(place.key(route.getKey()), route.getKey());
                    items(place.key(route.getKey()), route.getValue());
                });
    }

    private void kind(KeyPath path, String key) {
        var known = Stream.of(EndpointKind.values())
                .filter(kind -> kind.cloud() == cloud)
                .map(EndpointKind::key)
                .toList();
        if (!known.contains(key)) {
            report.add(path, Quoted.of(key) + " is no endpoint of " + cloud.key(), Candidates.of(key, known));
        }
    }

    private void regions(KeyPath path, JsonNode fact) {
        items(stated(path, fact), value(fact));
    }

    private void items(KeyPath path, JsonNode names) {
        for (int index = 0; names.isArray() && index < names.size(); index++) {
            region(path.item(index), names.path(index).asText());
        }
    }

    private void region(KeyPath path, String name) {
        if (catalog.region(name, cloud).isEmpty()) {
            var known = PlaceCheck.regionsOf(cloud, catalog);
            report.add(path, "unknown Region " + Quoted.of(name) + " of " + cloud.key(), Candidates.of(name, known));
        }
    }

    /** Looks at every value: a source must be listed, and a day must be one that its month has. */
    private void values(KeyPath path, JsonNode node) {
        node.properties().forEach(field -> {
            if (field.getKey().equals("source")) {
                source(path.key("source"), field.getValue().asText());
            }
            values(path.key(field.getKey()), field.getValue());
        });
        day(path, node.asText());
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            values(path.item(index), node.path(index));
        }
    }

    private void source(KeyPath path, String name) {
        var known = json.path("sources").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
        if (!known.contains(name)) {
            report.add(path, "no source " + Quoted.of(name) + " in this file", Candidates.of(name, known));
        }
    }

    private void day(KeyPath path, String text) {
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            try {
                LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                report.add(path, "\"" + text + "\" is not a day", "write it like 2027-03-31");
            }
        }
    }

    private static JsonNode value(JsonNode fact) {
        return fact.path("stated").isMissingNode() ? fact : fact.path("stated");
    }

    private static KeyPath stated(KeyPath path, JsonNode fact) {
        return fact.has("stated") ? path.key("stated") : path;
    }
}
