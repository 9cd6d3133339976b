package dev.tombolo.assurance.decision.aws;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.path.EveryPath;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.read.CatalogReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Asks one output about the calls of its only principal. */
record Ways(AwsAccess access) {

    private static final Catalog CATALOG = CatalogReader.shipped();

    static Ways of(ResourceGraph graph, Limits limits) {
        return of(graph, limits, new TreeMap<>());
    }

    static Ways of(ResourceGraph graph, Limits limits, SortedMap<String, Property> policies) {
        return new Ways(new AwsAccess(
                graph,
                new Deployment(new Scalar("111122223333"), new Scalar("us-east-1")),
                policies,
                limits,
                LocalDate.parse("2026-11-22")));
    }

    /** A path as {@code <called id> <api> <Region>}. */
    static ModelPath path(String words) {
        String[] parts = words.split(" ");
        return new EveryPath(CATALOG, Cloud.AWS)
                .all()
                .filter(path -> path.invokedId().equals(parts[0])
                        && path.api().key().equals(parts[1])
                        && path.region().name().equals(parts[2]))
                .findFirst()
                .orElseThrow();
    }

    /** The outcome and the reason of each way that is wanted, each pair once. */
    List<String> answers(String path, Predicate<AwsCall> wanted) {
        return decisions(path, wanted).stream()
                .map(decided ->
                        decided.outcome() + ": " + decided.deciding().decision().because())
                .distinct()
                .toList();
    }

    private Stream<AwsCall> calls(ModelPath path) {
        return Stream.concat(
                        Stream.of(Optional.<CallAttribution>empty()),
                        access.attributions().stream()
                                .filter(attribution -> attribution.takes(path))
                                .map(Optional::of))
                .flatMap(attribution -> access.calls(path, attribution).stream());
    }

    List<CallDecision> decisions(String path, Predicate<AwsCall> wanted) {
        return access.principals().stream()
                .flatMap(principal -> calls(path(path)).filter(wanted).map(call -> access.decide(principal, call)))
                .toList();
    }
}
