package dev.tombolo.cli.smoke;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.cli.live.CloudReport;
import dev.tombolo.cli.live.LiveOptions;
import dev.tombolo.cli.live.Threads;
import dev.tombolo.cli.synthesis.Progress;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.Quoted;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.check.AnswerCount;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

/**
 * What is tried of one environment.
 *
 * @param environment the environment's name
 * @param clouds what is tried on each cloud
 */
record Trials(String environment, List<Trial> clouds) {
    private static final String FORMAT = "tombolo-smoke/1";

    /** Returns those of the clouds and consumers that are asked for. */
    static Trials of(Catalog catalog, Environment environment, LiveOptions live, TrialChoice choice) {
        var clouds = Stream.<Trial>concat(
                        environment.aws().stream().map(aws -> new AwsTrial(catalog, aws, live, aws.consumers())),
                        environment.oci().stream()
                                .map(oci -> new OciTrial(catalog, environment.name(), oci, live, oci.consumers())))
                .filter(trial -> choice.cloud().map(trial.cloud()::equals).orElse(true))
                .toList();
        var chosen = clouds.stream()
                .map(trial -> choice.consumer().map(trial::only).orElse(trial))
                .filter(trial -> !trial.consumers().isEmpty())
                .toList();
        if (chosen.isEmpty()) {
            throw unknown(environment.name(), clouds, choice);
        }
        return new Trials(environment.name(), chosen);
    }

    private static InvalidInput unknown(String environment, List<Trial> clouds, TrialChoice choice) {
        var keys = new TreeSet<String>();
        clouds.forEach(trial -> keys.addAll(trial.consumers()));
        var on = choice.cloud().map(Cloud::key).map(key -> " on " + key).orElse("");
        return choice.consumer()
                .filter(named -> !keys.isEmpty())
                .map(named -> refused(environment, "no consumer " + Quoted.of(named) + on, Candidates.of(named, keys)))
                .orElseGet(() -> refused(environment, "no consumer" + on, "name another environment"));
    }

    private static InvalidInput refused(String environment, String what, String remedy) {
        return new InvalidInput(
                List.of(new Problem(Position.whole(environment), KeyPath.of("consumers"), what, remedy)));
    }

    /** Returns what the calls cost on each cloud, as far as it is known: no file here has prices. */
    List<String> costs() {
        return clouds.stream()
                .map(trial -> "smoke " + environment + " · at most " + trial.calls()
                        + " calls of models, each of about 50 tokens sent and 16 answered, in " + trial.accountWord()
                        + " " + trial.account())
                .toList();
    }

    /** Calls, on all clouds at once. */
    List<CloudReport> reports(Duration timeout, Progress terminal) {
        var deadline = Deadline.in(timeout);
        try (var threads = Threads.start()) {
            return clouds.parallelStream()
                    .map(trial -> report(trial, threads.pool(), deadline, terminal))
                    .toList();
        }
    }

    private CloudReport report(Trial trial, ExecutorService threads, Deadline deadline, Progress terminal) {
        var count = new AnswerCount(said -> terminal.say(
                "calling models of " + environment + " on " + trial.cloud().key() + " · " + said));
        return CloudReport.of(
                FORMAT,
                environment,
                trial.cloud(),
                trial.account(),
                trial.region(),
                trial.until(deadline).runAfterIdentity(threads, deadline, count));
    }
}
