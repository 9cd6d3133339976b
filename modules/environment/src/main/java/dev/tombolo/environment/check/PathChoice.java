package dev.tombolo.environment.check;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Region;
import dev.tombolo.catalog.Residency;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.ModelQuery;
import dev.tombolo.catalog.path.PathAnswer;
import dev.tombolo.catalog.path.PathFinder;
import dev.tombolo.catalog.path.Routing;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.ModelDocument;
import dev.tombolo.environment.document.consumer.Client;
import dev.tombolo.environment.document.consumer.ConsumerDocument;
import dev.tombolo.environment.source.KeyPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the path of every model that a consumer calls, and reports those that have none. */
public final class PathChoice {
    private static final int MOST = 3;

    private final Catalog catalog;
    private final Report report;
    private final EnvironmentDocument document;
    private final Residency residency;
    private final Map<Caller, List<ModelPath>> paths = new TreeMap<>();

    /** A consumer on one cloud. */
    private record Caller(String consumer, Cloud cloud) implements Comparable<Caller> {
        @Override
        public int compareTo(Caller other) {
            int byConsumer = consumer.compareTo(other.consumer);
            return byConsumer != 0 ? byConsumer : cloud.compareTo(other.cloud);
        }
    }

    /** Searches; what was already found wrong with a model or with how a consumer calls is not told again. */
    public PathChoice(Catalog catalog, Report report, EnvironmentDocument document) {
        this.catalog = catalog;
        this.report = report;
        this.document = document;
        this.residency = document.residencyOfAll();
        if (report.isClean(KeyPath.of("residency"))) {
            regions().forEach(region -> document.consumers().forEach((key, consumer) -> choose(key, consumer, region)));
        }
    }

    /** Returns the paths of a consumer on a cloud, by model. */
    public List<ModelPath> of(String consumer, Cloud cloud) {
        return paths.getOrDefault(new Caller(consumer, cloud), List.of());
    }

    /** Tells whether every path was found that could be; where one was not, a problem says so. */
    public boolean isComplete() {
        return Stream.of("consumers", "models", "aws", "oci", "residency")
                .map(KeyPath::of)
                .allMatch(report::isClean);
    }

    private Stream<Region> regions() {
        return Stream.of(
                        document.aws().flatMap(aws -> catalog.region(aws.region(), Cloud.AWS)),
                        document.oci().flatMap(oci -> catalog.region(oci.region(), Cloud.OCI)))
                .flatMap(Optional::stream);
    }

    private void choose(String key, ConsumerDocument consumer, Region region) {
        var path = KeyPath.of("consumers", key);
        boolean clear = Stream.of("api", "client", "endpoint").map(path::key).allMatch(report::isClean);
        if (consumer.isOn(region.cloud()) && clear) {
            paths.put(new Caller(key, region.cloud()), found(path.key("models"), consumer, region));
        }
    }

    private List<ModelPath> found(KeyPath list, ConsumerDocument consumer, Region region) {
        var found = new TreeMap<String, ModelPath>();
        for (int index = 0; index < consumer.models().size(); index++) {
            var item = list.item(index);
            var name = consumer.models().get(index);
            callable(name, region)
                    .flatMap(model -> find(item, query(consumer, name, model, region)))
                    .ifPresent(path -> found.put(name, path));
        }
        return new ArrayList<>(found.values());
    }

    private Optional<ModelDocument> callable(String name, Region region) {
        return Optional.ofNullable(document.models().get(name))
                .filter(model -> model.on().contains(region.cloud()))
                .filter(model -> catalog.model(name, region.cloud()).isPresent())
                .filter(model -> report.isClean(KeyPath.of("models", name)));
    }

    private ModelQuery query(ConsumerDocument consumer, String name, ModelDocument model, Region region) {
        boolean onAws = region.cloud() == Cloud.AWS;
        return new ModelQuery(
                name,
                region,
                consumer.api().on(region.cloud()).orElseThrow(),
                residency,
                onAws ? endpoint(consumer) : Optional.of(served(model)),
                onAws ? model.routing() : Optional.<Routing>empty());
    }

    /** A cluster is made only where the file asks for one. */
    private static EndpointKind served(ModelDocument model) {
        return model.dedicated().isPresent() ? EndpointKind.DEDICATED : EndpointKind.ON_DEMAND;
    }

    private static Optional<EndpointKind> endpoint(ConsumerDocument consumer) {
        return consumer.client().equals(Optional.of(Client.CODEX))
                ? Optional.of(EndpointKind.BEDROCK_MANTLE)
                : consumer.endpoint();
    }

    private Optional<ModelPath> find(KeyPath item, ModelQuery query) {
        var answer = new PathFinder(catalog).find(query);
        if (answer instanceof PathAnswer.Refused refused) {
            refuse(item, query, refused);
        }
        return answer instanceof PathAnswer.Found found ? Optional.of(found.path()) : Optional.empty();
    }

    private void refuse(KeyPath item, ModelQuery query, PathAnswer.Refused refused) {
        report.add(
                item,
                "\"" + query.model() + "\" cannot be called by " + query.api().key() + " in "
                        + query.region().name() + ": " + String.join("; ", refused.reasons()),
                remedy(query, refused));
    }

    private String remedy(ModelQuery query, PathAnswer.Refused refused) {
        var dedicated =
                isDedicated(query) ? Stream.of("models." + query.model() + ".dedicated") : Stream.<String>empty();
        var works =
                Stream.concat(dedicated, refused.nearest().stream()).limit(MOST).toList();
        return works.isEmpty() ? "no near alternative is known" : "what works: " + String.join(", or ", works);
    }

    private boolean isDedicated(ModelQuery query) {
        return query.region().cloud() == Cloud.OCI
                && new PathFinder(catalog).find(query.endpoint(EndpointKind.DEDICATED)) instanceof PathAnswer.Found;
    }
}
