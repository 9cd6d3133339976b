package dev.tombolo.cli.compare;

import dev.tombolo.cli.print.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A comparison as a person reads it: first who may call what, then what becomes of resources.
 *
 * @param comparison the comparison
 */
public record ComparisonText(Comparison comparison) {
    private static final String INDENT = "  ";
    private static final int MOST = 60;

    /** Returns the lines. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        comparison
                .clouds()
                .forEach(cloud -> lines.add(INDENT + "cloud " + cloud.cloud() + ": " + facts(cloud.facts())));
        comparison.calls().forEach(call -> lines.add(INDENT + call(call)));
        comparison
                .ceilings()
                .forEach(ceiling -> lines.add(INDENT + "ceiling of " + ceiling.of() + " on " + ceiling.cloud() + ": "
                        + facts(ceiling.facts())));
        comparison.renamed().forEach(renamed -> lines.add(INDENT + renamed(renamed)));
        lines.addAll(resources());
        if (lines.isEmpty()) {
            lines.add(INDENT + "nothing is different from " + comparison.base());
        }
        lines.add("");
        return lines;
    }

    private static String call(Comparison.CallDifference call) {
        return call.change() + ": " + call.consumer() + " calls " + call.model() + " on " + call.cloud() + " by "
                + call.api() + " at " + call.endpoint() + " · " + facts(call.facts());
    }

    static String renamed(Comparison.RenamedConsumer renamed) {
        return "renamed? consumer " + renamed.formerly() + " is gone, " + renamed.consumer() + " is new, and "
                + renamed.resources() + (renamed.resources() == 1 ? " resource has" : " resources have")
                + " another name for it: if they are the same, write \"formerly: " + renamed.formerly()
                + "\" under consumers." + renamed.consumer() + ", and nothing is made anew";
    }

    static String facts(List<Comparison.Fact> facts) {
        return facts.stream().map(ComparisonText::fact).collect(Collectors.joining("; "));
    }

    /** What is new or gone as a whole needs no arrow. */
    private static String fact(Comparison.Fact fact) {
        if (fact.before().isEmpty()) {
            return fact.what() + " " + fact.after().orElse("");
        }
        return fact.what() + " " + fact.before().get()
                + fact.after().map(after -> " -> " + after).orElse("");
    }

    private List<String> resources() {
        if (comparison.isNew()) {
            return List.of(INDENT + comparison.resources().size() + " resources are added: " + comparison.base()
                    + " does not have this environment");
        }
        var table = new Table("CHANGE", "RESOURCE", "TYPE", "BECAUSE OF");
        comparison
                .resources()
                .forEach(resource ->
                        table.row(resource.change(), resource.resource(), resource.type(), reasons(resource)));
        return table.isEmpty() ? List.of() : table.lines(INDENT);
    }

    static String reasons(Comparison.ResourceDifference resource) {
        if (resource.likelyNow().isPresent()) {
            return resource.likelyNow().get();
        }
        var paths = resource.forcedBy().isEmpty()
                ? resource.properties().stream().map(Comparison.Fact::what).toList()
                : resource.forcedBy();
        var text = String.join(", ", paths);
        return text.length() <= MOST ? text : text.substring(0, MOST - 1) + "…";
    }
}
