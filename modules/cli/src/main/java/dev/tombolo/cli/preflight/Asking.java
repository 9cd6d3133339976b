package dev.tombolo.cli.preflight;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.cli.live.CloudReport;
import dev.tombolo.cli.live.LiveOptions;
import dev.tombolo.cli.live.Threads;
import dev.tombolo.cli.synthesis.Progress;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.check.AnswerCount;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Asks the clouds of several environments at once.
 *
 * @param environments the environments
 * @param cloud the only cloud that is asked; empty for both
 * @param live how clouds are asked
 * @param plans where plans are written
 * @param terminal is told how far it is
 */
record Asking(List<Environment> environments, Optional<Cloud> cloud, LiveOptions live, Path plans, Progress terminal) {
    private static final String FORMAT = "tombolo-preflight/1";

    List<CloudReport> reports() {
        try (var threads = Threads.start()) {
            var started = environments.stream()
                    .flatMap(environment -> started(environment, threads.pool()))
                    .toList();
            return started.stream().map(Supplier::get).toList();
        }
    }

    private Stream<Supplier<CloudReport>> started(Environment environment, ExecutorService threads) {
        var started =
                environment.aws().filter(aws -> isAsked(Cloud.AWS)).map(aws -> started(environment, aws, threads));
        if (started.isEmpty()) {
            throw new InvalidInput(List.of(new Problem(
                    Position.whole(environment.name()),
                    KeyPath.ROOT,
                    "no cloud that preflight can ask",
                    "name an environment on aws: oci is not asked yet")));
        }
        return started.stream();
    }

    private boolean isAsked(Cloud asked) {
        return cloud.map(asked::equals).orElse(true);
    }

    private Supplier<CloudReport> started(Environment environment, AwsSide aws, ExecutorService threads) {
        var deadline = Deadline.in(live.timeout());
        var checks = new AwsQuestions(environment, aws, live, plans)
                .until(deadline)
                .start(
                        threads,
                        deadline,
                        new AnswerCount(said -> terminal.say("asking aws about " + environment.name() + " · " + said)));
        return () -> CloudReport.of(
                FORMAT,
                environment.name(),
                Cloud.AWS,
                aws.account(),
                aws.place().region().name(),
                checks.get());
    }
}
