package dev.tombolo.cli.plan;

import dev.tombolo.environment.document.StateDocument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The commands that show what a deploy of Pulumi stacks would change. They make a stack where there is none.
 *
 * @param stacks the stacks, in the order of their deploys
 * @param state where their state is kept
 */
record PulumiPreview(List<String> stacks, Optional<StateDocument> state) {
    List<String> commands() {
        var login = state.map(kept -> "pulumi login '" + kept.backend() + "'").stream();
        return Stream.concat(
                        login.filter(command -> !stacks.isEmpty()),
                        stacks.stream().flatMap(this::stack))
                .toList();
    }

    private Stream<String> stack(String stack) {
        return Stream.concat(
                state
                        .map(kept -> "pulumi stack select " + stack + " --create --secrets-provider '"
                                + kept.secretsProvider() + "'")
                        .stream(),
                Stream.of("pulumi preview --stack " + stack));
    }
}
