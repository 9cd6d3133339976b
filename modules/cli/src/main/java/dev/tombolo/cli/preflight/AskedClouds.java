package dev.tombolo.cli.preflight;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.cli.live.CloudReport;
import dev.tombolo.cli.live.LiveOptions;
import dev.tombolo.cli.live.Threads;
import dev.tombolo.cli.synthesis.Progress;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.OciSide;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.live.call.Deadline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clouds of several environments, asked at once.
 *
 * @param environments the environments
 * @param cloud the only cloud that is asked; empty for both
 * @param live how clouds are asked
 * @param plans where plans are written
 * @param asOf the day that dates are compared with
 */
record AskedClouds(
        List<Environment> environments, Optional<Cloud> cloud, LiveOptions live, Path plans, LocalDate asOf) {
    List<CloudReport> reports(Progress terminal) {
        var deadline = Deadline.in(live.timeout());
        try (var threads = Threads.start()) {
            var started = until(deadline).stream()
                    .map(asked -> asked.start(threads.pool(), deadline, terminal))
                    .toList();
            return started.stream().map(reports -> reports.get()).toList();
        }
    }

    /** Returns them with what each is asked until then. */
    List<AskedCloud> until(Deadline deadline) {
        return environments.stream()
                .flatMap(environment -> clouds(environment, deadline).stream())
                .toList();
    }

    private List<AskedCloud> clouds(Environment environment, Deadline deadline) {
        var clouds = Stream.concat(
                        environment.aws().stream()
                                .filter(aws -> isAsked(Cloud.AWS))
                                .map(aws -> aws(environment, aws, deadline)),
                        environment.oci().stream()
                                .filter(oci -> isAsked(Cloud.OCI))
                                .map(oci -> oci(environment, oci, deadline)))
                .toList();
        if (clouds.isEmpty()) {
            throw new InvalidInput(List.of(new Problem(
                    Position.whole(environment.name()),
                    KeyPath.ROOT,
                    "no cloud that preflight can ask",
                    "leave --cloud out, or name another environment")));
        }
        return clouds;
    }

    private boolean isAsked(Cloud asked) {
        return cloud.map(asked::equals).orElse(true);
    }

    private AskedCloud aws(Environment environment, AwsSide aws, Deadline deadline) {
        return new AskedCloud(
                environment.name(),
                Cloud.AWS,
                aws.account(),
                aws.place().region().name(),
                new AwsQuestions(environment, aws, live, plans).until(deadline));
    }

    private AskedCloud oci(Environment environment, OciSide oci, Deadline deadline) {
        return new AskedCloud(
                environment.name(),
                Cloud.OCI,
                oci.tenancy(),
                oci.region().name(),
                new OciQuestions(environment.name(), oci, live, asOf).until(deadline));
    }
}
