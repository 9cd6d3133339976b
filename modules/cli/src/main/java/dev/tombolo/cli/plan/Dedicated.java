package dev.tombolo.cli.plan;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.view.OciDedicatedCluster;
import dev.tombolo.assurance.view.OciModelEndpoint;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.blueprint.serving.UnitHours;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.provider.ProviderTypes;
import dev.tombolo.environment.OciSide;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what the dedicated clusters of an environment cost, and which edits would replace them.
 *
 * @param oci the environment's side on OCI
 * @param views what the engine wrote
 */
record Dedicated(Optional<OciSide> oci, Views views) {
    private static final String PRICE = "in Oracle's price list, not known here";

    List<Plan.DedicatedPlan> models() {
        return oci.stream()
                .flatMap(side -> side.dedicated().stream().map(model -> plan(side, model)))
                .toList();
    }

    private Plan.DedicatedPlan plan(OciSide side, DedicatedModel model) {
        return new Plan.DedicatedPlan(
                model.key(),
                model.displayName(),
                model.shape(),
                isStated(side, model) ? "catalog" : "environment file",
                model.units(),
                model.moderation().word(),
                model.unitHours().ofAMonth(),
                UnitHours.MINIMUM,
                PRICE,
                replaced(model));
    }

    private static boolean isStated(OciSide side, DedicatedModel model) {
        return side.consumers().stream()
                .flatMap(consumer -> consumer.paths().stream())
                .filter(path -> path.endpoint().kind() == EndpointKind.DEDICATED)
                .filter(path -> path.model().name().equals(model.key()))
                .flatMap(path -> path.served().shapes().stated().stream())
                .anyMatch(shapes -> shapes.contains(model.shape()));
    }

    private List<Plan.ReplacedPlan> replaced(DedicatedModel model) {
        return Stream.concat(
                        views.of(OciDedicatedCluster.class).map(OciDedicatedCluster::resource),
                        views.of(OciModelEndpoint.class).map(OciModelEndpoint::resource))
                .filter(resource -> isOf(model, resource))
                .flatMap(resource -> ProviderTypes.oci().type(resource.nativeType()).stream()
                        .map(type -> new Plan.ReplacedPlan(resource.address(), type.replacedBy())))
                .toList();
    }

    static boolean isOf(DedicatedModel model, Resource resource) {
        return resource.property("displayName")
                .flatMap(name -> name.value().text())
                .filter(model.displayName()::equals)
                .isPresent();
    }
}
