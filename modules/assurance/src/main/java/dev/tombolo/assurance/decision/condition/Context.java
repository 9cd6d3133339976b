package dev.tombolo.assurance.decision.condition;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the keys of one request. A key that is not listed is not known. Names of keys are not case-sensitive
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html, 2026-11-22).
 *
 * @param own keys in lower case
 * @param under what the other keys are; a request is built up of what its principal, its way and its call know
 */
public record Context(Map<String, ContextValue> own, Optional<Context> under) {

    /** Nothing is known. */
    public static final Context EMPTY = new Context(Map.of(), Optional.empty());

    public Context {
        own = Map.copyOf(own);
    }

    /** This context with one more key, or another value of it. */
    public Context with(String key, ContextValue value) {
        return new Context(Map.of(key.toLowerCase(Locale.ROOT), value), Optional.of(this));
    }

    /** This context with the keys of another, whose values win. */
    public Context with(Context other) {
        return new Context(other.flattened().own, Optional.of(this));
    }

    /** The same in one piece, for what many requests share. */
    public Context flattened() {
        if (under.isEmpty()) {
            return this;
        }
        Map<String, ContextValue> all = new HashMap<>(under.get().flattened().own);
        all.putAll(own);
        return new Context(all, Optional.empty());
    }

    /** Whether anything is known of a key. */
    public boolean tells(String key) {
        return find(key.toLowerCase(Locale.ROOT)).isPresent();
    }

    /** What is known of a key. */
    public ContextValue get(String key) {
        return find(key.toLowerCase(Locale.ROOT)).orElseGet(() -> new ContextValue.Undetermined("the value of " + key));
    }

    private Optional<ContextValue> find(String key) {
        return Optional.ofNullable(own.get(key)).or(() -> under.flatMap(below -> below.find(key)));
    }
}
