package dev.tombolo.blueprint.policy;

import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One statement of an AWS policy.
 *
 * @param sid letters and digits only; says in words what the statement is for
 * @param effect allow or deny
 * @param principals who, in a trust or resource policy, by kind ({@code Service}, {@code AWS}, {@code Federated}); empty
 *     in an identity policy
 * @param actions what may be done
 * @param resources on what; empty in a trust policy, and where {@code notResources} says it
 * @param notResources on everything but these; empty where {@code resources} says it
 * @param conditions values by operator and condition key
 */
public record Statement(
        String sid,
        Effect effect,
        SortedMap<String, List<Text>> principals,
        List<String> actions,
        List<Text> resources,
        List<Text> notResources,
        SortedMap<String, SortedMap<String, List<Text>>> conditions) {

    /** What a statement does. */
    public enum Effect {
        /** It lets a call through. */
        ALLOW("Allow"),
        /** It stops a call, whatever allows it. */
        DENY("Deny");

        private final String word;

        Effect(String word) {
            this.word = word;
        }
    }

    /** Starts a statement that allows. */
    public static Statement allow(String sid, List<String> actions, List<Text> resources) {
        return new Statement(sid, Effect.ALLOW, new TreeMap<>(), actions, resources, List.of(), new TreeMap<>());
    }

    /** Starts a statement that denies. */
    public static Statement deny(String sid, List<String> actions, List<Text> resources) {
        return new Statement(sid, Effect.DENY, new TreeMap<>(), actions, resources, List.of(), new TreeMap<>());
    }

    /** Starts a statement that denies everywhere but on these resources. */
    public static Statement denyExcept(String sid, List<String> actions, List<Text> resources) {
        return new Statement(sid, Effect.DENY, new TreeMap<>(), actions, List.of(), resources, new TreeMap<>());
    }

    /** Returns this statement under another Sid. */
    public Statement named(String otherSid) {
        return new Statement(otherSid, effect, principals, actions, resources, notResources, conditions);
    }

    /** Returns this statement with a principal. */
    public Statement principal(String kind, Text value) {
        var more = new TreeMap<>(principals);
        more.merge(kind, List.of(value), Statement::concat);
        return new Statement(sid, effect, more, actions, resources, notResources, conditions);
    }

    /** Returns this statement with a further condition. */
    public Statement when(String operator, String key, List<Text> values) {
        var more = new TreeMap<>(conditions);
        var keys = new TreeMap<>(more.getOrDefault(operator, new TreeMap<>()));
        keys.put(key, values);
        more.put(operator, keys);
        return new Statement(sid, effect, principals, actions, resources, notResources, more);
    }

    /** Returns this statement with a further condition of one value. */
    public Statement when(String operator, String key, String value) {
        return when(operator, key, List.of(Text.of(value)));
    }

    /** Returns every text of this statement. */
    Stream<Text> texts() {
        var conditionValues = conditions.values().stream().flatMap(keys -> keys.values().stream());
        return Stream.of(principals.values().stream(), Stream.of(resources), Stream.of(notResources), conditionValues)
                .flatMap(lists -> lists)
                .flatMap(List::stream);
    }

    /** Returns the JSON form, in the order in which AWS writes policies. */
    Map<String, Object> json(Function<Reference, String> values) {
        var json = new LinkedHashMap<String, Object>();
        json.put("Sid", sid);
        json.put("Effect", effect.word);
        if (!principals.isEmpty()) {
            json.put("Principal", principal(values));
        }
        json.put("Action", actions.size() == 1 ? actions.get(0) : actions);
        if (!resources.isEmpty()) {
            json.put("Resource", oneOrMany(resources, values));
        }
        if (!notResources.isEmpty()) {
            json.put("NotResource", oneOrMany(notResources, values));
        }
        if (!conditions.isEmpty()) {
            json.put("Condition", conditions(values));
        }
        return json;
    }

    private Object principal(Function<Reference, String> values) {
        if (principals.containsKey("*")) {
            return "*";
        }
        return filled(principals, values);
    }

    private Map<String, Object> conditions(Function<Reference, String> values) {
        var json = new LinkedHashMap<String, Object>();
        conditions.forEach((operator, keys) -> json.put(operator, filled(keys, values)));
        return json;
    }

    private static Map<String, Object> filled(Map<String, List<Text>> lists, Function<Reference, String> values) {
        var json = new LinkedHashMap<String, Object>();
        lists.forEach((key, texts) -> json.put(key, oneOrMany(texts, values)));
        return json;
    }

    private static Object oneOrMany(List<Text> texts, Function<Reference, String> values) {
        var filled = texts.stream().map(text -> text.fill(values)).toList();
        return filled.size() == 1 ? filled.get(0) : filled;
    }

    private static List<Text> concat(List<Text> first, List<Text> second) {
        var joined = new ArrayList<>(first);
        joined.addAll(second);
        return List.copyOf(joined);
    }
}
