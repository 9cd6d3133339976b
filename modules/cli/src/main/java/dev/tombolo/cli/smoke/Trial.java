package dev.tombolo.cli.smoke;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.cli.live.CloudReport;
import dev.tombolo.cli.live.LiveOptions;
import dev.tombolo.cli.live.Threads;
import dev.tombolo.cli.synthesis.Progress;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.Quoted;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.call.Attempts;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.check.AnswerCount;
import dev.tombolo.live.smoke.aws.AwsSmoke;
import dev.tombolo.live.smoke.aws.SmokeConsumer;
import java.util.List;
import java.util.Optional;

/**
 * What is tried.
 *
 * @param environment the environment's name
 * @param aws what it has on AWS
 * @param consumers the consumers that are tried
 */
record Trial(String environment, AwsSide aws, List<SmokeConsumer> consumers) {
    private static final String FORMAT = "tombolo-smoke/1";

    static Trial of(Catalog catalog, Environment environment, Optional<String> consumer) {
        var aws = environment
                .aws()
                .orElseThrow(() ->
                        refused(environment.name(), "not on aws", "name an environment on aws: oci is not tried yet"));
        var consumers = aws.consumers().stream()
                .filter(each -> consumer.map(each.key()::equals).orElse(true))
                .map(each -> new TriedConsumers(catalog, aws).of(each))
                .toList();
        if (consumers.isEmpty()) {
            throw unknown(environment.name(), aws, consumer);
        }
        return new Trial(environment.name(), aws, consumers);
    }

    private static InvalidInput unknown(String environment, AwsSide aws, Optional<String> consumer) {
        var keys = aws.consumers().stream().map(each -> each.key()).toList();
        return consumer.map(named ->
                        refused(environment, "no consumer " + Quoted.of(named) + " on aws", Candidates.of(named, keys)))
                .orElseGet(() -> refused(environment, "no consumer on aws", "name another environment"));
    }

    private static InvalidInput refused(String environment, String what, String remedy) {
        return new InvalidInput(
                List.of(new Problem(Position.whole(environment), KeyPath.of("consumers"), what, remedy)));
    }

    /** Returns what the calls cost, as far as it is known: no file here has prices. */
    String costs() {
        return "smoke " + environment + " · at most " + AwsSmoke.calls(consumers)
                + " calls of models, each of about 50 tokens" + " sent and 16 answered, in account " + aws.account();
    }

    CloudReport report(LiveOptions live, Progress terminal) {
        var deadline = Deadline.in(live.timeout());
        var region = aws.place().region().name();
        var connection = AwsConnection.of(region, live.endpoint(), Attempts.until(deadline));
        try (var threads = Threads.start()) {
            var checks = AwsSmoke.of(aws.account(), consumers, connection)
                    .runAfterIdentity(
                            threads.pool(),
                            deadline,
                            new AnswerCount(said -> terminal.say("calling models of " + environment + " · " + said)));
            return CloudReport.of(FORMAT, environment, Cloud.AWS, aws.account(), region, checks);
        }
    }
}
