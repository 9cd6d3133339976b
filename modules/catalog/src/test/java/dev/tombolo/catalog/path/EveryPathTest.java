package dev.tombolo.catalog.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.read.CatalogReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryPathTest {
    private static final Catalog CATALOG = CatalogReader.shipped();

    @ParameterizedTest
    @EnumSource(Cloud.class)
    void everyPathThatAQuestionFindsIsOneOfThem(Cloud cloud) {
        Set<ModelPath> every = new EveryPath(CATALOG, cloud).all().collect(Collectors.toSet());

        assertThat(found(cloud)).isNotEmpty().isSubsetOf(every);
    }

    @ParameterizedTest
    @EnumSource(Cloud.class)
    void eachOfThemIsFoundByItsOwnQuestion(Cloud cloud) {
        assertThat(new EveryPath(CATALOG, cloud).all())
                .allSatisfy(path -> assertThat(new PathFinder(CATALOG).search(question(path), new ArrayList<>()))
                        .map(ModelPath::region)
                        .contains(path.region()));
    }

    private static ModelQuery question(ModelPath path) {
        return ModelQuery.of(path.model().name(), path.region(), path.api())
                .endpoint(path.endpoint().kind())
                .routing(routing(path.route()));
    }

    private static Routing routing(Route route) {
        return Stream.of(Routing.values())
                .filter(routing -> routing.key().equals(route.key()))
                .findFirst()
                .orElseThrow();
    }

    private static List<ModelPath> found(Cloud cloud) {
        var finder = new PathFinder(CATALOG);
        return CATALOG.regions().values().stream()
                .filter(region -> region.cloud() == cloud)
                .flatMap(region -> CATALOG.names().stream()
                        .flatMap(model -> Stream.of(Api.values()).map(api -> ModelQuery.of(model, region, api))))
                .flatMap(query -> finder.search(query, new ArrayList<>()).stream())
                .toList();
    }
}
