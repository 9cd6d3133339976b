package dev.tombolo.stacks.multicloud;

import dev.tombolo.environment.Environment;
import dev.tombolo.environment.document.StateDocument;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The backend that {@code PULUMI_BACKEND_URL} asks for. A backend that somebody logged in to without it is not told to a
 * program.
 *
 * @param asked the variable's value
 */
record Backend(Optional<String> asked) {
    static Backend ofSurroundings() {
        return new Backend(Optional.ofNullable(System.getenv("PULUMI_BACKEND_URL")));
    }

    /** Refuses an environment whose state lies elsewhere: on a second state, everything would be created a second time. */
    void requireOf(Environment environment) {
        var declared = environment.state().map(StateDocument::backend);
        if (asked.isPresent() && declared.isPresent() && !asked.equals(declared)) {
            throw new InvalidInput(List.of(new Problem(
                    Position.whole(environment.name()),
                    KeyPath.of("state", "backend"),
                    "PULUMI_BACKEND_URL is \"" + asked.get() + "\", and the state lies in \"" + declared.get() + "\"",
                    "unset it and run: pulumi login '" + declared.get() + "'")));
        }
    }
}
