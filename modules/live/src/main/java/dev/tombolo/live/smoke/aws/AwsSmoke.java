package dev.tombolo.live.smoke.aws;

import dev.tombolo.live.account.IdentityCheck;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Checks;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The smoke test of AWS: every model of every consumer, called as the consumer. */
public final class AwsSmoke {
    private static final int CALLS_OF_A_MODEL = 5;
    private static final int CALLS_OF_AN_OUTSIDE_MODEL = 2;

    private AwsSmoke() {}

    /** Returns the smoke test of consumers, from the network of this machine. */
    public static Checks of(String account, List<SmokeConsumer> consumers, AwsConnection aws) {
        return of(account, consumers, aws, Network::of);
    }

    static Checks of(
            String account, List<SmokeConsumer> consumers, AwsConnection aws, Function<String, Network> network) {
        return new Checks(
                new IdentityCheck(account, aws),
                consumers.stream()
                        .flatMap(consumer -> checks(consumer, aws, network))
                        .toList());
    }

    private static Stream<Check> checks(SmokeConsumer consumer, AwsConnection aws, Function<String, Network> network) {
        var session = new Session(consumer, aws);
        return Stream.of(
                new AnswerCheck(consumer, session, network),
                new GuardrailCheck(consumer, session, network),
                new OutsideModelCheck(consumer, session),
                new LogRecordCheck(consumer, session, aws, network));
    }

    /** Returns how many calls of models this makes at most; each may be answered with 16 tokens. */
    public static int calls(List<SmokeConsumer> consumers) {
        return consumers.stream()
                .mapToInt(consumer -> CALLS_OF_A_MODEL * consumer.paths().size()
                        + (consumer.outside().isPresent() ? CALLS_OF_AN_OUTSIDE_MODEL : 0))
                .sum();
    }
}
