package dev.tombolo.cli.plan;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.view.OciModelEndpoint;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.environment.OciSide;
import java.util.Optional;

/**
 * Looks in the output for what guards calls on OCI.
 *
 * @param oci the environment's side on OCI
 * @param views what the engine wrote
 */
record OciGuards(OciSide oci, Views views) {
    static final Plan.GuardPlan NONE = new Plan.GuardPlan(GuardState.NOT_DECLARED, "");

    private static final String BY_THE_API = "are set by the service's API only";

    Plan.GuardPlan guardrail(ModelPath path) {
        return dedicated(path)
                .map(model -> views.of(OciModelEndpoint.class)
                        .filter(endpoint -> Dedicated.isOf(model, endpoint.resource()))
                        .findFirst()
                        .map(OciGuards::moderated)
                        .orElse(NONE))
                .orElse(NONE);
    }

    private static Plan.GuardPlan moderated(OciModelEndpoint endpoint) {
        var mode = endpoint.resource()
                .property("contentModerationConfig")
                .flatMap(config -> config.get("mode"))
                .map(Property::value)
                .flatMap(value -> value.text())
                .orElse("");
        return switch (mode) {
            case "BLOCK" ->
                new Plan.GuardPlan(
                        GuardState.NEEDS_RECONCILE,
                        "content moderation blocks; promptInjectionConfig and piiDetectionConfig of the endpoint "
                                + BY_THE_API);
            case "INFORM" -> new Plan.GuardPlan(GuardState.NOT_DECLARED, "content moderation only informs");
            default -> new Plan.GuardPlan(GuardState.NOT_DECLARED, "the endpoint moderates no content");
        };
    }

    Plan.GuardPlan privatePath(ModelPath path) {
        if (oci.network().isEmpty()) {
            return new Plan.GuardPlan(GuardState.NOT_DECLARED, "no network is given for oci");
        }
        return dedicated(path).isPresent()
                ? new Plan.GuardPlan(
                        GuardState.UNKNOWN,
                        "the endpoint is attached to the private endpoint; whether its public host is closed then is not"
                                + " documented")
                : new Plan.GuardPlan(
                        GuardState.NEEDS_RECONCILE,
                        "isAllowOnDemand of the private endpoint is set by the service's API only");
    }

    /** Returns the model of a path that leads to a cluster of this environment's own. */
    Optional<DedicatedModel> dedicated(ModelPath path) {
        return oci.dedicated().stream()
                .filter(model -> path.endpoint().kind() == EndpointKind.DEDICATED)
                .filter(model -> model.key().equals(path.model().name()))
                .findFirst();
    }
}
