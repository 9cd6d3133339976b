package dev.tombolo.cli.preflight;

import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.cli.live.LiveOptions;
import dev.tombolo.cli.print.Json;
import dev.tombolo.environment.Environment;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.preflight.aws.PreflightRole;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The policies of roles that run preflight and do nothing else.
 *
 * @param environments the environments that are asked about
 * @param live how they are asked
 * @param plans where plans are written
 */
record RoleText(List<Environment> environments, LiveOptions live, Path plans) {
    String text() {
        return environments.stream()
                .flatMap(environment ->
                        environment.aws().stream().map(aws -> new AwsQuestions(environment, aws, live, plans)))
                .map(questions -> questions.until(Deadline.in(live.timeout())))
                .map(preflight -> Json.text(PreflightRole.policy(preflight).json(Reference::toString)))
                .collect(Collectors.joining());
    }
}
