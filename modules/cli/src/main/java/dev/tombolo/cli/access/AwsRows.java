package dev.tombolo.cli.access;

import dev.tombolo.assurance.decision.Decision;
import dev.tombolo.assurance.decision.aws.AwsAccess;
import dev.tombolo.assurance.decision.aws.AwsCall;
import dev.tombolo.assurance.decision.aws.AwsPrincipal;
import dev.tombolo.assurance.decision.aws.CallAttribution;
import dev.tombolo.assurance.decision.aws.CallDecision;
import dev.tombolo.assurance.decision.aws.GuardrailUse;
import dev.tombolo.assurance.decision.aws.KnownCalls;
import dev.tombolo.assurance.graph.Piece;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.TextWithHoles;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.Tags;
import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.path.EveryPath;
import dev.tombolo.catalog.path.ModelPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides the calls of a subject's principals on AWS. */
final class AwsRows {

    private final AccessSubject subject;
    private final AccessQuestion question;
    private final AwsAccess access;
    private final Map<Asking, List<ModelPath>> paths;

    AwsRows(AccessSubject subject, AccessQuestion question) {
        this.subject = subject;
        this.question = question;
        this.access = new AwsAccess(
                subject.graph(), subject.deployment(), question.policies(), question.limits(), question.day());
        this.paths = Asking.grouped(
                new EveryPath(question.catalog(), Cloud.AWS).all().filter(question::asksFor));
    }

    /** Every call of the catalog's models by every principal that is asked for. */
    Stream<AccessReport.CallRow> all() {
        return access.principals().stream()
                .filter(principal -> question.asksFor(principal.name()))
                .flatMap(this::of);
    }

    /** What the calls ask for, whoever makes them. */
    KnownCalls known() {
        return KnownCalls.of(paths.values().stream()
                .flatMap(this::asked)
                .flatMap(asked -> access.calls(asked.paths().get(0), asked.attribution()).stream()));
    }

    /** The names of the roles and users. */
    Stream<String> principals() {
        return access.principals().stream().map(AwsPrincipal::name);
    }

    /** What consumers ask for and no principal of theirs was found to do, by no way. */
    Stream<String> unanswered(List<AccessReport.CallRow> rows) {
        return consumers()
                .flatMap(consumer ->
                        new Unanswered(question, names(consumer), rows).of(consumer.key(), consumer.paths()));
    }

    private List<String> names(AwsConsumer consumer) {
        return access.principals().stream()
                .filter(principal -> isOf(principal, consumer))
                .map(AwsPrincipal::name)
                .toList();
    }

    private Stream<AccessReport.CallRow> of(AwsPrincipal principal) {
        Optional<ConsumerWish> wish = consumer(principal).map(ConsumerWish::new);
        return paths.values().stream()
                .flatMap(this::asked)
                .flatMap(asked -> access.calls(asked.paths().get(0), asked.attribution()).stream()
                        .map(call -> row(
                                principal,
                                asked.paths(),
                                call,
                                wish.map(some -> some.about(call)).orElse(Wish.NONE))));
    }

    /** Calls that ask for the same, and what they name for the bill. */
    private record Asked(List<ModelPath> paths, Optional<CallAttribution> attribution) {}

    /** The calls that name a model itself, followed by those that name an application profile or a project. */
    private Stream<Asked> asked(List<ModelPath> same) {
        return Stream.concat(
                Stream.of(new Asked(same, Optional.empty())),
                access.attributions().stream()
                        .map(attribution -> new Asked(
                                same.stream().filter(attribution::takes).toList(), Optional.of(attribution)))
                        .filter(asked -> !asked.paths().isEmpty()));
    }

    private AccessReport.CallRow row(AwsPrincipal principal, List<ModelPath> same, AwsCall call, Wish wish) {
        CallDecision decided = access.decide(principal, call);
        Decision decision = decided.deciding().decision();
        return new AccessReport.CallRow(
                Cloud.AWS.key(),
                principal.name(),
                call.path().model().name(),
                call.path().endpoint().kind().key(),
                same.stream().map(path -> path.api().key()).sorted().toList(),
                call.path().region().name(),
                call.path().invokedId(),
                call.attribution().map(named -> named.resource().display()).orElse(AccessReport.NONE),
                call.entrance().name(),
                call.guardrail().map(this::guardrail).orElse(AccessReport.NONE),
                call.credential().toString(),
                call.delivery().toString(),
                wish,
                decided.outcome().toString(),
                decision.because(),
                decided.deciding().asked().display(),
                decision.by().map(statement -> statement.place().toString()),
                decided.settledBy());
    }

    /** What declares it, where that stands in the output: its identifier comes with the deployment. */
    private String guardrail(GuardrailUse use) {
        return pieces(use.arn())
                .filter(Reference.class::isInstance)
                .flatMap(piece -> subject.graph().find(((Reference) piece).resource()).stream())
                .findFirst()
                .map(Resource::display)
                .orElseGet(() -> use.identifier().display());
    }

    private static Stream<Piece> pieces(Value value) {
        return value instanceof TextWithHoles text ? text.pieces().stream() : Stream.empty();
    }

    private Optional<AwsConsumer> consumer(AwsPrincipal principal) {
        return consumers().filter(consumer -> isOf(principal, consumer)).findFirst();
    }

    private Stream<AwsConsumer> consumers() {
        return subject.environment().stream()
                .flatMap(environment -> environment.aws().stream())
                .flatMap(aws -> aws.consumers().stream());
    }

    private static boolean isOf(AwsPrincipal principal, AwsConsumer consumer) {
        if (consumer.identity() instanceof AwsIdentity.ExistingRole existing) {
            return principal.name().equals(existing.roleName());
        }
        return principal
                .resource()
                .flatMap(resource -> Tags.of(resource).get(Tags.CONSUMER))
                .flatMap(Value::text)
                .equals(Optional.ofNullable(consumer.tags().get(Tags.CONSUMER)));
    }
}
