package dev.tombolo.assurance.ocipolicy;

import dev.tombolo.assurance.graph.Value;
import java.util.List;

/** What a statement asks for beyond subject, verb, resource type and location. */
public sealed interface OciCondition {

    /** Whether the variable must have one of some named values for this condition to hold. */
    boolean restricts(String variable);

    /** Every comparison in it. */
    List<Comparison> comparisons();

    /**
     * All of the conditions must hold.
     *
     * @param conditions the conditions
     */
    record All(List<OciCondition> conditions) implements OciCondition {

        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean restricts(String variable) {
            return conditions.stream().anyMatch(condition -> condition.restricts(variable));
        }

        @Override
        public List<Comparison> comparisons() {
            return flatten(conditions);
        }
    }

    /**
     * One of the conditions must hold.
     *
     * @param conditions the conditions
     */
    record Any(List<OciCondition> conditions) implements OciCondition {

        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean restricts(String variable) {
            return !conditions.isEmpty() && conditions.stream().allMatch(condition -> condition.restricts(variable));
        }

        @Override
        public List<Comparison> comparisons() {
            return flatten(conditions);
        }
    }

    /**
     * A variable is compared with values.
     *
     * @param variable the variable, in lower case, for example {@code target.model.id}
     * @param operator how they are compared
     * @param values the values; a pattern keeps its slashes
     */
    record Comparison(String variable, Operator operator, List<Value> values) implements OciCondition {

        public Comparison {
            values = List.copyOf(values);
        }

        @Override
        public boolean restricts(String other) {
            return variable.equals(other)
                    && operator == Operator.IN
                    && values.stream().noneMatch(Comparison::matchesAnything);
        }

        @Override
        public List<Comparison> comparisons() {
            return List.of(this);
        }

        private static boolean matchesAnything(Value value) {
            return value.text().filter(text -> text.equals("/*/")).isPresent();
        }
    }

    /** How a variable is compared: {@code =} is in one value, {@code !=} is not in one value. */
    enum Operator {
        /** Is one of the values. */
        IN,
        /** Is none of the values. */
        NOT_IN
    }

    private static List<Comparison> flatten(List<OciCondition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition.comparisons().stream())
                .toList();
    }
}
