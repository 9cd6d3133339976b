package dev.tombolo.cli.preflight;

import dev.tombolo.cli.options.LiveOptions;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.call.Attempts;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.preflight.Preflight;
import dev.tombolo.live.preflight.aws.AwsPreflight;
import dev.tombolo.live.preflight.aws.AwsSubject;

/**
 * What AWS is asked for an environment.
 *
 * @param aws what the environment wants there
 * @param live how it is asked
 */
record AwsQuestions(AwsSide aws, LiveOptions live) {
    Preflight until(Deadline deadline) {
        var region = aws.place().region();
        return AwsPreflight.of(
                new AwsSubject(
                        aws.account(),
                        region,
                        aws.consumers().stream()
                                .flatMap(consumer -> consumer.paths().stream())
                                .toList()),
                AwsConnection.of(region.name(), live.endpoint(), Attempts.until(deadline)));
    }
}
