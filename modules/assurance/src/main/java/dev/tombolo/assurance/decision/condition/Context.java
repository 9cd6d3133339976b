package dev.tombolo.assurance.decision.condition;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of the keys of one request. A key that is not listed is not known. Names of keys are not case-sensitive
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html, 2026-11-22).
 *
 * @param values the keys in lower case
 */
public record Context(SortedMap<String, ContextValue> values) {

    /** Nothing is known. */
    public static final Context EMPTY = new Context(new TreeMap<>());

    public Context {
        values = Collections.unmodifiableSortedMap(values);
    }

    /** This context with one more key, or another value of it. */
    public Context with(String key, ContextValue value) {
        SortedMap<String, ContextValue> more = new TreeMap<>(values);
        more.put(key.toLowerCase(Locale.ROOT), value);
        return new Context(more);
    }

    /** This context with the keys of another, whose values win. */
    public Context with(Context other) {
        SortedMap<String, ContextValue> more = new TreeMap<>(values);
        more.putAll(other.values);
        return new Context(more);
    }

    /** What is known of a key. */
    public ContextValue get(String key) {
        ContextValue value = values.get(key.toLowerCase(Locale.ROOT));
        return value == null ? new ContextValue.Undetermined("the value of " + key) : value;
    }
}
