package dev.tombolo.live.smoke.oci;

import dev.tombolo.blueprint.serving.ContentModeration;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Checks;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.smoke.Addresses;
import dev.tombolo.live.tenancy.CallerCheck;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The smoke test of OCI: every model of every consumer that whoever is signed in may be. */
public final class OciSmoke {
    private static final int CALLS_OF_A_MODEL = 1;
    private static final int CALLS_OF_AN_OUTSIDE_MODEL = 2;
    private static final int CALLS_OF_A_PRIVATE_WAY = 2;
    private static final int CALLS_OF_A_GUARDRAIL = 1 + BadPrompt.values().length;

    private OciSmoke() {}

    /** Returns the smoke test of consumers, from the network of this machine. */
    public static Checks of(OciSmokeSubject subject, List<SmokeConsumer> consumers, OciConnection oci) {
        return of(subject, consumers, oci, Addresses::of);
    }

    static Checks of(
            OciSmokeSubject subject,
            List<SmokeConsumer> consumers,
            OciConnection oci,
            Function<String, Addresses> lookUp) {
        return new Checks(
                new CallerCheck(subject.tenancy(), oci.signer()),
                consumers.stream()
                        .flatMap(consumer -> checks(subject, consumer, oci, lookUp))
                        .toList());
    }

    private static Stream<Check> checks(
            OciSmokeSubject subject, SmokeConsumer consumer, OciConnection oci, Function<String, Addresses> lookUp) {
        var session = new Session(consumer, subject, oci);
        var privateHost = subject.network().map(network -> new PrivateHost(network, lookUp));
        return Stream.of(
                new PrincipalCheck(consumer, session),
                new AnswerCheck(consumer, session, privateHost),
                new PrivateWayCheck(consumer, subject, session, privateHost),
                new GuardrailCheck(consumer, subject, session),
                new OutsideModelCheck(consumer, session),
                new LogRecordCheck(consumer));
    }

    /** Returns how many calls of models this makes at most; each may be answered with 16 tokens. */
    public static int calls(OciSmokeSubject subject, List<SmokeConsumer> consumers) {
        return consumers.stream().mapToInt(consumer -> calls(subject, consumer)).sum();
    }

    private static int calls(OciSmokeSubject subject, SmokeConsumer consumer) {
        var callable = consumer.callable();
        return CALLS_OF_A_MODEL * consumer.consumer().paths().size()
                + callable.stream().mapToInt(path -> calls(subject, path)).sum()
                + (consumer.outside().isPresent() && !callable.isEmpty() ? CALLS_OF_AN_OUTSIDE_MODEL : 0);
    }

    private static int calls(OciSmokeSubject subject, ModelPath path) {
        var blocks = subject.dedicated(path)
                .filter(model -> model.moderation() == ContentModeration.BLOCK)
                .isPresent();
        return (subject.onDemandNetwork(path).isPresent() ? CALLS_OF_A_PRIVATE_WAY : 0)
                + (blocks ? CALLS_OF_A_GUARDRAIL : 0);
    }
}
