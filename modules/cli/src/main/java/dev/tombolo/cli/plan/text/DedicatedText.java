package dev.tombolo.cli.plan.text;

import dev.tombolo.cli.plan.content.DedicatedPlan;
import dev.tombolo.cli.plan.content.ReplacedPlan;
import dev.tombolo.cli.print.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * What dedicated clusters cost, as a person reads it.
 *
 * @param dedicated the models on clusters of their own
 */
record DedicatedText(List<DedicatedPlan> dedicated) {
    private static final String INDENT = "  ";

    List<String> lines() {
        if (dedicated.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<>(table().lines(INDENT));
        lines.add(INDENT + "a unit-hour's price is " + dedicated.get(0).price()
                + "; a tenancy has no unit before Oracle raises its limit");
        dedicated.stream()
                .flatMap(model -> model.replacedBy().stream())
                .map(DedicatedText::replaced)
                .forEach(lines::add);
        lines.add("");
        return lines;
    }

    private Table table() {
        var table = new Table("DEDICATED", "SHAPE", "UNITS", "A MONTH OF 31 DAYS", "BILLED AT LEAST", "MODERATION");
        dedicated.forEach(model -> table.row(
                model.model(),
                model.shape() + (model.shapeStatedBy().equals("catalog") ? "" : " (yours)"),
                Integer.toString(model.units()),
                model.unitHoursOfAMonth() + " unit-hours",
                model.minimumUnitHours() + " unit-hours",
                model.moderation()));
        return table;
    }

    private static String replaced(ReplacedPlan replaced) {
        var resource = replaced.resource();
        return INDENT + resource.substring(resource.indexOf('|') + 1) + " is replaced by an edit of "
                + String.join(" or ", replaced.properties()) + ", which Pulumi refuses while it is protected";
    }
}
