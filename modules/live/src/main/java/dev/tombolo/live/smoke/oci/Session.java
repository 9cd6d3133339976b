package dev.tombolo.live.smoke.oci;

import dev.tombolo.blueprint.handoff.HandOff;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.oci.OciHost;
import dev.tombolo.live.oci.OciService;
import dev.tombolo.live.smoke.CheapCall;
import dev.tombolo.live.smoke.ModelAnswer;
import dev.tombolo.live.tenancy.OwnCompartment;
import dev.tombolo.live.tenancy.OwnEndpoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A consumer at work: how whoever is signed in stands to it, and its hand-offs, each found out once. */
final class Session {
    private final SmokeConsumer consumer;
    private final OciSmokeSubject subject;
    private final OciConnection oci;
    private final OwnCompartment own;
    private final Map<String, HandedCall> handed = new TreeMap<>();
    private @Nullable Standing standing;
    private @Nullable String compartment;

    Session(SmokeConsumer consumer, OciSmokeSubject subject, OciConnection oci) {
        this.consumer = consumer;
        this.subject = subject;
        this.oci = oci;
        this.own =
                new OwnCompartment(subject.parentCompartment(), subject.compartmentName(), subject.homeRegion(), oci);
    }

    synchronized Standing standing() {
        if (standing == null) {
            standing = new Standings(subject.tenancy(), subject.homeRegion(), oci)
                    .to(consumer.consumer().principal());
        }
        return standing;
    }

    /** Returns the command that names statements of others. */
    String preflight() {
        return "./tombolo preflight " + subject.environment() + " --cloud oci";
    }

    /** Returns the command that compares what no engine sets. */
    String reconcile() {
        return "./tombolo reconcile " + subject.environment() + " --check";
    }

    /** Returns what must be allowed to whoever runs this, beside the calls of models. */
    List<Permission> permissions(List<ModelPath> paths) {
        return paths.stream().flatMap(this::needed).distinct().toList();
    }

    /** Returns what a line says that is missing: which of them it was, the service does not say. */
    Permission permission(ModelPath path) {
        return new Permission(
                needed(path).map(Permission::action).collect(Collectors.joining(" and ")),
                own.permission().resource());
    }

    private Stream<Permission> needed(ModelPath path) {
        return Stream.concat(Stream.of(own.permission()), endpoint(path).map(OwnEndpoint::permission).stream());
    }

    /**
     * Returns what is handed over for a model; empty where the compartment or the endpoint is not there.
     *
     * @throws Unanswered if nobody says whether it is
     */
    synchronized Optional<HandedCall> handed(ModelPath path) {
        if (!handed.containsKey(path.model().name())) {
            found(path).ifPresent(call -> handed.put(path.model().name(), call));
        }
        return Optional.ofNullable(handed.get(path.model().name()));
    }

    private Optional<HandedCall> found(ModelPath path) {
        return compartment()
                .flatMap(id -> endpoint(path)
                        .map(endpoint -> endpoint.idIn(id).map(endpointId -> filled(path, id, endpointId)))
                        .orElseGet(() -> Optional.of(filled(path, id, ""))));
    }

    private Optional<String> compartment() {
        if (compartment == null) {
            compartment = own.id().orElse(null);
        }
        return Optional.ofNullable(compartment);
    }

    private Optional<OwnEndpoint> endpoint(ModelPath path) {
        return subject.dedicated(path)
                .map(DedicatedModel::displayName)
                .map(name -> new OwnEndpoint(own, name, oci.calls(OciService.GENERATIVE_AI, subject.region())));
    }

    private HandedCall filled(ModelPath path, String compartmentId, String endpointId) {
        var endpointHole = DedicatedModel.endpointId(path.model().name());
        return HandOff.of(subject.environment(), consumer.consumer(), subject.network()).stream()
                .filter(handOff -> handOff.model().equals(path.model().name()))
                .map(handOff ->
                        HandedCall.of(path, handOff, hole -> hole.equals(endpointHole) ? endpointId : compartmentId))
                .findFirst()
                .orElseThrow();
    }

    /** Tells whether a harmless call is answered now. */
    boolean isAnswered(HandedCall call) {
        try {
            return call(call, CheapCall.PROMPT).isOfModel();
        } catch (Unanswered e) {
            return false;
        }
    }

    /**
     * Calls a model.
     *
     * @throws Unanswered where there is no answer of HTTP 200
     */
    ModelAnswer call(HandedCall call, String prompt) {
        return ModelAnswer.read(
                call.way().api(),
                new OciHost(oci, call.baseUrl()).post(call.path(), Body.of(call, prompt), call.headers()));
    }
}
