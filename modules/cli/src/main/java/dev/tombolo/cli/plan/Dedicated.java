package dev.tombolo.cli.plan;

import dev.tombolo.assurance.view.OciDedicatedCluster;
import dev.tombolo.assurance.view.OciModelEndpoint;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.blueprint.serving.UnitHours;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.provider.ProviderTypes;
import dev.tombolo.cli.plan.content.DedicatedPlan;
import dev.tombolo.cli.plan.content.ReplacedPlan;
import dev.tombolo.cli.plan.guard.OciGuards;
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

    List<DedicatedPlan> models() {
        return oci.stream()
                .flatMap(side -> side.dedicated().stream().map(model -> plan(side, model)))
                .toList();
    }

    private DedicatedPlan plan(OciSide side, DedicatedModel model) {
        return new DedicatedPlan(
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

    private List<ReplacedPlan> replaced(DedicatedModel model) {
        return Stream.concat(
                        views.of(OciDedicatedCluster.class).map(OciDedicatedCluster::resource),
                        views.of(OciModelEndpoint.class).map(OciModelEndpoint::resource))
                .filter(resource -> OciGuards.isOf(model, resource))
                .flatMap(resource -> ProviderTypes.oci().type(resource.nativeType()).stream()
                        .map(type -> new ReplacedPlan(resource.address(), type.replacedBy())))
                .toList();
    }
}
