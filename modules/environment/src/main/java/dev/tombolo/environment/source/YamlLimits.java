package dev.tombolo.environment.source;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;

/**
 * Looks through a text before a tree is made of it, so that no input can make the tree larger than the text: anchors are
 * refused, and so is nesting that no environment needs.
 */
final class YamlLimits {
    private static final int DEEPEST = 50;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int depth;

    private YamlLimits(String file) {
        this.file = file;
    }

    /** Returns what goes beyond the limits. */
    static List<Problem> problems(String file, String text, LoadSettings settings) {
        var limits = new YamlLimits(file);
        for (var event : new Parse(settings).parseString(text)) {
            limits.look(event);
            if (limits.depth > DEEPEST) {
                limits.problem(
                        event,
                        "is nested deeper than " + DEEPEST + " levels",
                        "an environment needs six: make it flatter");
                break;
            }
        }
        return limits.problems;
    }

    private void look(Event event) {
        if (event instanceof CollectionStartEvent) {
            depth++;
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        }
        if (event instanceof NodeEvent node && !(event instanceof AliasEvent)) {
            node.getAnchor()
                    .ifPresent(anchor -> problem(
                            event,
                            "has the anchor " + Quoted.of("&" + anchor.getValue()),
                            "write the value out, or share it by extends"));
        }
    }

    private void problem(Event event, String what, String remedy) {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        problems.add(new Problem(new Position(file, line), KeyPath.ROOT, what, remedy));
    }
}
