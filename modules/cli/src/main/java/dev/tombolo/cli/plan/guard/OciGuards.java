package dev.tombolo.cli.plan.guard;

import static java.util.stream.Collectors.joining;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.ocipolicy.OciReading;
import dev.tombolo.assurance.ocipolicy.OciStatement;
import dev.tombolo.assurance.view.OciGrant;
import dev.tombolo.assurance.view.OciModelEndpoint;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.blueprint.network.OciNetwork;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.cli.plan.content.GuardPlan;
import dev.tombolo.cli.plan.content.GuardState;
import dev.tombolo.environment.OciSide;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks in the output for what guards calls on OCI.
 *
 * @param oci the environment's side on OCI
 * @param views what the engine wrote
 */
public record OciGuards(OciSide oci, Views views) {
    private static final GuardPlan NONE = new GuardPlan(GuardState.NOT_DECLARED, "");

    private static final String NETWORK_SOURCE = "request.networksource.name";
    private static final String BY_THE_API = "are set by the service's API only";

    /** Returns how far each guard holds; that of a network source where the environment asks for one. */
    public Map<String, GuardPlan> all(OciConsumer consumer, ModelPath path) {
        var guards = new OfferedGuards(path).with(guardrail(path), NONE, privatePath(path));
        consumer.networkSource().ifPresent(name -> guards.put("network-source", networkSource(consumer, name)));
        return guards;
    }

    private GuardPlan guardrail(ModelPath path) {
        return dedicated(path)
                .map(model -> views.of(OciModelEndpoint.class)
                        .filter(endpoint -> isOf(model, endpoint.resource()))
                        .findFirst()
                        .map(OciGuards::moderated)
                        .orElse(NONE))
                .orElse(NONE);
    }

    private static GuardPlan moderated(OciModelEndpoint endpoint) {
        var mode = endpoint.resource()
                .property("contentModerationConfig")
                .flatMap(config -> config.get("mode"))
                .map(Property::value)
                .flatMap(value -> value.text())
                .orElse("");
        return switch (mode) {
            case "BLOCK" ->
                new GuardPlan(
                        GuardState.NEEDS_RECONCILE,
                        "content moderation blocks; promptInjectionConfig and piiDetectionConfig of the endpoint "
                                + BY_THE_API);
            case "INFORM" -> new GuardPlan(GuardState.NOT_DECLARED, "content moderation only informs");
            default -> new GuardPlan(GuardState.NOT_DECLARED, "the endpoint moderates no content");
        };
    }

    /** Returns from where the statements of a consumer let it call. */
    public String from(OciConsumer consumer) {
        return isHeld(consumer) ? "network source " + consumer.networkSource().orElseThrow() : "anywhere";
    }

    private GuardPlan networkSource(OciConsumer consumer, String name) {
        if (statements(consumer).isEmpty()) {
            return new GuardPlan(GuardState.NOT_DECLARED, "no statement lets it call");
        }
        return isHeld(consumer)
                ? new GuardPlan(
                        GuardState.ENFORCED, "allowed only where request.networkSource.name is " + name + doubt())
                : new GuardPlan(GuardState.NOT_DECLARED, "calls from anywhere are allowed");
    }

    /** A call that tells no source is denied, so that the guard holds whatever the private endpoint shows. */
    private String doubt() {
        return oci.network()
                .map(network -> "; which address a call by the private endpoint shows is not documented, and one that"
                        + " shows another is denied")
                .orElse("");
    }

    private boolean isHeld(OciConsumer consumer) {
        var statements = statements(consumer);
        return consumer.networkSource()
                .filter(name ->
                        !statements.isEmpty() && statements.stream().allMatch(statement -> isHeldTo(name, statement)))
                .isPresent();
    }

    private List<OciReading> statements(OciConsumer consumer) {
        return views.ociGrants()
                .filter(grant -> isOf(consumer, grant))
                .map(OciGrant::reading)
                .toList();
    }

    private static boolean isHeldTo(String name, OciReading reading) {
        return reading instanceof OciStatement statement
                && statement.restricts(NETWORK_SOURCE)
                && statement.condition().stream()
                        .flatMap(condition -> condition.comparisons().stream())
                        .filter(comparison -> comparison.variable().equals(NETWORK_SOURCE))
                        .allMatch(comparison -> comparison.values().equals(List.of(new Scalar(name))));
    }

    private static boolean isOf(OciConsumer consumer, OciGrant grant) {
        return grant.resource()
                .property("name")
                .flatMap(name -> name.value().text())
                .equals(Optional.of(consumer.name()));
    }

    private GuardPlan privatePath(ModelPath path) {
        if (oci.network().isEmpty()) {
            return new GuardPlan(GuardState.NOT_DECLARED, "no network is given for oci");
        }
        return dedicated(path).isPresent()
                ? new GuardPlan(
                        GuardState.UNKNOWN,
                        "the endpoint is attached to the private endpoint; whether its public host is closed then is not"
                                + " documented" + labels())
                : new GuardPlan(
                        GuardState.NEEDS_RECONCILE,
                        "isAllowOnDemand of the private endpoint is set by the service's API only" + labels());
    }

    private String labels() {
        return oci.network()
                .map(OciNetwork::securityAttributes)
                .filter(attributes -> !attributes.isEmpty())
                .map(attributes -> attributes.stream()
                        .map(attribute -> attribute.title() + ":" + attribute.value())
                        .collect(joining(", ", "; its security attributes ", " " + BY_THE_API)))
                .orElse("");
    }

    /** Returns the model of a path that leads to a cluster of this environment's own. */
    public Optional<DedicatedModel> dedicated(ModelPath path) {
        return oci.dedicated().stream()
                .filter(model -> path.endpoint().kind() == EndpointKind.DEDICATED)
                .filter(model -> model.key().equals(path.model().name()))
                .findFirst();
    }

    /** Tells whether a resource is a model's, by the name that people see. */
    public static boolean isOf(DedicatedModel model, Resource resource) {
        return resource.property("displayName")
                .flatMap(name -> name.value().text())
                .filter(model.displayName()::equals)
                .isPresent();
    }
}
