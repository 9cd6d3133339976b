package dev.tombolo.environment.edit;

import dev.tombolo.environment.Environment;
import dev.tombolo.environment.Suspended;
import dev.tombolo.environment.source.KeyPath;
import java.util.Optional;

/**
 * What is suspended, or no longer.
 *
 * @param section the key of the file that holds it
 * @param kind the word for it
 * @param name its key
 */
public record SuspensionTarget(String section, String kind, String name) {
    /** The key that suspends. */
    static final String KEY = "suspended";

    /** Returns a consumer. */
    public static SuspensionTarget consumer(String name) {
        return new SuspensionTarget("consumers", "consumer", name);
    }

    /** Returns a model, for every consumer of it. */
    public static SuspensionTarget model(String name) {
        return new SuspensionTarget("models", "model", name);
    }

    /** Returns how it is suspended in an environment; nothing where it is not. */
    public Optional<Suspended> in(Environment environment) {
        return environment.suspended().stream()
                .filter(stopped -> stopped.kind().equals(kind) && stopped.name().equals(name))
                .findFirst();
    }

    KeyPath path() {
        return KeyPath.of(section, name);
    }
}
