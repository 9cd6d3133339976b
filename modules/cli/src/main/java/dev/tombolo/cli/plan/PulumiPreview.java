package dev.tombolo.cli.plan;

import dev.tombolo.environment.Environment;
import dev.tombolo.environment.document.StateDocument;
import java.util.List;
import java.util.stream.Stream;

/**
 * The commands that show what a deploy of an environment's Pulumi stack would change. They make the stack where there is none.
 *
 * @param environment the environment
 */
record PulumiPreview(Environment environment) {
    List<String> commands() {
        return Stream.concat(
                        environment.state().stream().flatMap(this::stack),
                        Stream.of("pulumi preview --stack " + environment.name()))
                .toList();
    }

    private Stream<String> stack(StateDocument state) {
        return Stream.of(
                "pulumi login '" + state.backend() + "'",
                "pulumi stack select " + environment.name() + " --create --secrets-provider '" + state.secretsProvider()
                        + "'");
    }
}
