package dev.tombolo.blueprint.operations;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The kinds of alarms that are wanted, each with its threshold.
 *
 * @param thresholds percent, seconds or calls, by kind; a kind that is left out is not declared
 */
public record AlarmChoice(SortedMap<AlarmKind, Integer> thresholds) {
    /** Every kind at its own threshold. */
    public static final AlarmChoice EVERY = new AlarmChoice(Arrays.stream(AlarmKind.values())
            .collect(Collectors.toMap(
                    Function.identity(), AlarmKind::defaultThreshold, (one, other) -> one, TreeMap::new)));

    /** Creates a choice; the map is copied. */
    public AlarmChoice {
        thresholds = Collections.unmodifiableSortedMap(new TreeMap<>(thresholds));
    }

    /** Returns this choice with another threshold for a kind: percent, seconds or calls. */
    public AlarmChoice with(AlarmKind kind, int threshold) {
        var changed = new TreeMap<>(thresholds);
        changed.put(kind, threshold);
        return new AlarmChoice(changed);
    }

    /** Returns this choice with these thresholds in place of its own. */
    public AlarmChoice with(Map<AlarmKind, Integer> others) {
        var changed = new TreeMap<>(thresholds);
        changed.putAll(others);
        return new AlarmChoice(changed);
    }

    /** Returns this choice without a kind. */
    public AlarmChoice without(AlarmKind kind) {
        var fewer = new TreeMap<>(thresholds);
        fewer.remove(kind);
        return new AlarmChoice(fewer);
    }

    Optional<Integer> threshold(AlarmKind kind) {
        return Optional.ofNullable(thresholds.get(kind));
    }
}
