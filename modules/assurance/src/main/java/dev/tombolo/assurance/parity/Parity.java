package dev.tombolo.assurance.parity;

import dev.tombolo.assurance.view.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Whether two outputs grant the same: the same statements held by the same consumers, the same
 * endpoints and networks, guardrails, alarms, budgets and dashboards, the same tags.
 *
 * <p>Parity proves sameness, not correctness: two engines that make the same mistake are at parity.
 */
public final class Parity {

    private Parity() {}

    /**
     * What one output says and the other does not, one line each; empty when they say the same. What an output says
     * twice counts once.
     *
     * @param firstName what to call the first output, for example {@code cdk}
     * @param secondName what to call the second, for example {@code pulumi}
     */
    public static List<String> differences(String firstName, Views first, String secondName, Views second) {
        SortedSet<String> left = new OutputText(first).lines();
        SortedSet<String> right = new OutputText(second).lines();
        List<String> differences = new ArrayList<>();
        only(differences, firstName, left, right);
        only(differences, secondName, right, left);
        return differences;
    }

    private static void only(List<String> differences, String name, SortedSet<String> lines, SortedSet<String> others) {
        lines.stream()
                .filter(line -> !others.contains(line))
                .forEach(line -> differences.add("only " + name + ": " + line));
    }
}
