package dev.tombolo.cli.access;

import dev.tombolo.assurance.decision.Decision;
import dev.tombolo.assurance.decision.oci.OciAccess;
import dev.tombolo.assurance.decision.oci.OciCall;
import dev.tombolo.assurance.decision.oci.OciCaller;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.nativetype.NativeTypes;
import dev.tombolo.assurance.output.CompartmentLookups;
import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.EveryPath;
import dev.tombolo.catalog.path.ModelPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides the calls of a subject's principals on OCI. */
final class OciRows {

    private final AccessSubject subject;
    private final AccessQuestion question;
    private final OciAccess access;
    private final Map<Asking, List<ModelPath>> paths;

    OciRows(AccessSubject subject, AccessQuestion question) {
        this.subject = subject;
        this.question = question;
        this.access = new OciAccess(NativeTypes.views(subject.graph()));
        this.paths = Asking.grouped(new EveryPath(question.catalog(), Cloud.OCI)
                .all()
                .filter(path -> path.endpoint().kind() == EndpointKind.ON_DEMAND || isServed(path))
                .filter(question::asksFor));
    }

    /** A dedicated endpoint is there only where the environment makes one. */
    private boolean isServed(ModelPath path) {
        return consumers().flatMap(consumer -> consumer.paths().stream()).anyMatch(path::equals);
    }

    /** Every call of the catalog's on-demand models, and of dedicated ones, by every principal that is asked for. */
    Stream<AccessReport.CallRow> all() {
        return access.callers().stream()
                .filter(caller -> question.asksFor(caller.name()))
                .flatMap(this::of);
    }

    /** The names of those whom statements allow. */
    Stream<String> principals() {
        return access.callers().stream().map(OciCaller::name);
    }

    /** What consumers ask for and no statement of theirs was found to allow. */
    Stream<String> unanswered(List<AccessReport.CallRow> rows) {
        return consumers()
                .flatMap(consumer ->
                        new Unanswered(question, List.of(name(consumer)), rows).of(consumer.key(), consumer.paths()));
    }

    private Stream<OciConsumer> consumers() {
        return subject.environment().stream()
                .flatMap(environment -> environment.oci().stream())
                .flatMap(oci -> oci.consumers().stream());
    }

    private Stream<AccessReport.CallRow> of(OciCaller caller) {
        return access.compartments().stream()
                .flatMap(compartment -> networkSources()
                        .flatMap(source -> paths.values().stream()
                                .map(same -> row(caller, same, new OciCall(same.get(0), compartment, source)))));
    }

    /** Each network source that a statement names, and every address outside them. */
    private Stream<Optional<Value>> networkSources() {
        return Stream.concat(access.networkSources().stream().map(Optional::of), Stream.of(Optional.empty()));
    }

    private AccessReport.CallRow row(OciCaller caller, List<ModelPath> same, OciCall call) {
        Decision decision = access.decide(caller, call);
        return new AccessReport.CallRow(
                Cloud.OCI.key(),
                caller.name(),
                call.path().model().name(),
                call.path().endpoint().kind().key(),
                same.stream().map(path -> path.api().key()).sorted().toList(),
                call.path().region().name(),
                call.path().invokedId(),
                AccessReport.NONE,
                "compartment " + compartment(call.compartment()) + networkSource(call),
                AccessReport.NONE,
                "signature",
                "whole",
                wish(caller, call),
                decision.outcome().toString(),
                decision.because(),
                "use generative-ai-chat with " + call.path().modelId(),
                decision.by().map(statement -> statement.place().toString()),
                decision.settledBy());
    }

    private String networkSource(OciCall call) {
        return access.networkSources().isEmpty()
                ? ""
                : call.networkSource()
                        .map(source -> ", network source " + source.display())
                        .orElse(", elsewhere");
    }

    private String compartment(Value compartment) {
        return compartment instanceof Reference reference
                ? subject.graph()
                        .find(reference.resource())
                        .flatMap(resource -> resource.property("name"))
                        .flatMap(name -> name.value().text())
                        .or(() -> CompartmentLookups.name(reference))
                        .orElseGet(compartment::display)
                : compartment.display();
    }

    private Wish wish(OciCaller caller, OciCall call) {
        List<OciConsumer> asking = consumers()
                .filter(consumer -> isOf(caller, consumer))
                .filter(consumer -> consumer.paths().stream().map(Asking::of).anyMatch(Asking.of(call.path())::equals))
                .toList();
        if (asking.isEmpty()) {
            return Wish.NONE;
        }
        return asking.stream().anyMatch(consumer -> comesFrom(consumer, call)) ? Wish.ALLOW : Wish.DENY;
    }

    /** Whether the environment lets the consumer call from there. */
    private static boolean comesFrom(OciConsumer consumer, OciCall call) {
        return consumer.networkSource().isEmpty()
                || consumer.networkSource().equals(call.networkSource().flatMap(Value::text));
    }

    private static boolean isOf(OciCaller caller, OciConsumer consumer) {
        return caller.name().equals(name(consumer));
    }

    /** As {@link OciCaller} names whom a statement allows. */
    private static String name(OciConsumer consumer) {
        OciPrincipal principal = consumer.principal();
        if (principal instanceof OciPrincipal.Group group) {
            return "group " + group.domain() + "/" + group.name();
        }
        return principal instanceof OciPrincipal.Workload workload
                ? "workload " + workload.namespace() + "/" + workload.serviceAccount() + "/"
                        + workload.cluster().fill(String::valueOf)
                : "dynamic-group " + consumer.name();
    }
}
