package dev.tombolo.cli.plan.text;

import dev.tombolo.cli.compare.ComparisonText;
import dev.tombolo.cli.plan.content.CallPlan;
import dev.tombolo.cli.plan.content.ConsumerPlan;
import dev.tombolo.cli.plan.content.FindingPlan;
import dev.tombolo.cli.plan.content.GuardPlan;
import dev.tombolo.cli.plan.content.ModelPlan;
import dev.tombolo.cli.plan.content.Plan;
import dev.tombolo.cli.print.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Plans as a person reads them.
 *
 * @param plans the plans
 */
public record PlanText(List<Plan> plans) {
    private static final String INDENT = "  ";

    /** Returns the text. */
    public String text() {
        var lines = new ArrayList<String>();
        plans.forEach(plan -> lines.addAll(lines(plan)));
        lines.addAll(noLongerHere(plans));
        lines.add(summary());
        return String.join("\n", lines) + "\n";
    }

    private static List<String> lines(Plan plan) {
        var lines = new ArrayList<String>();
        lines.add(
                plan.environment() + " · " + plan.kind() + " · residency " + plan.residency() + " · " + compared(plan));
        plan.against().ifPresent(comparison -> lines.addAll(new ComparisonText(comparison).lines()));
        lines.addAll(new SpendingText(plan).suspended());
        lines.addAll(clouds(plan));
        lines.add("");
        Stream.of(models(plan), calls(plan), organization(plan))
                .filter(Predicate.not(Table::isEmpty))
                .forEach(table -> {
                    lines.addAll(table.lines(INDENT));
                    lines.add("");
                });
        lines.addAll(new DedicatedText(plan.dedicated()).lines());
        lines.addAll(new SpendingText(plan).lines());
        plan.findings().forEach(finding -> lines.addAll(finding(finding)));
        lines.addAll(notLookedAt(plan));
        plan.differences().forEach(difference -> lines.add(INDENT + "engines differ: " + difference));
        plan.needs().forEach(need -> lines.add(INDENT + "needs of somebody else's stack: " + need));
        plan.next().forEach(command -> lines.add(INDENT + "next: " + command));
        if (!lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
        return lines;
    }

    private static String compared(Plan plan) {
        return plan.against()
                .map(comparison -> "compared with " + comparison.base())
                .orElse("not compared with anything deployed");
    }

    private static List<String> clouds(Plan plan) {
        var table = new Table("CLOUD", "ENGINE", "WHERE", "STACKS", "RESOURCES", "DIGEST");
        plan.clouds()
                .forEach(cloud -> table.row(
                        cloud.cloud(),
                        cloud.engine(),
                        cloud.place(),
                        String.join(", ", cloud.stacks().keySet()),
                        Integer.toString(cloud.resources().size()),
                        plan.digest().substring(0, "sha256:".length() + 12)));
        return table.lines(INDENT);
    }

    private static Table models(Plan plan) {
        var table = new Table("MODEL", "CLOUD", "ENDPOINT", "API", "CALLED AS", "PROCESSED IN", "SOLD BY", "AGREEMENT");
        plan.models()
                .forEach(model -> table.row(
                        model.origin().equals("yours") ? model.model() + " (yours)" : model.model(),
                        model.cloud(),
                        model.endpoint(),
                        model.api(),
                        model.calledAs(),
                        model.processedIn().isEmpty() ? "any commercial Region" : String.join(" ", model.processedIn()),
                        model.soldBy(),
                        agreement(model)));
        return table;
    }

    private static String agreement(ModelPlan model) {
        return model.useCase().equals(ModelPlan.MISSING)
                ? model.agreement() + ", use-case form missing"
                : model.agreement();
    }

    private static Table calls(Plan plan) {
        var table =
                new Table("CONSUMER", "IDENTITY", "MAY CALL", "FROM", "GUARDRAIL", "INVOCATION LOG", "PRIVATE PATH");
        plan.consumers().forEach(consumer -> consumer.calls().forEach(call -> row(table, plan, consumer, call)));
        return table;
    }

    private static Table organization(Plan plan) {
        var table = new Table("POLICY", "TYPE", "CHARACTERS", "ATTACHED TO", "FILE");
        plan.organization()
                .forEach(policy -> table.row(
                        policy.policy(),
                        policy.type(),
                        policy.characters() + " of " + policy.limit(),
                        policy.targets().isEmpty() ? "nothing by this plan" : String.join(" ", policy.targets()),
                        policy.file()));
        return table;
    }

    private static void row(Table table, Plan plan, ConsumerPlan consumer, CallPlan call) {
        table.row(
                consumer.consumer(),
                shortened(consumer.identity()),
                call.model() + " on " + consumer.cloud() + (isSuspended(plan, consumer, call) ? ", suspended" : ""),
                call.from(),
                state(call.guards(), "guardrail"),
                state(call.guards(), "invocation-log"),
                state(call.guards(), "private-path"));
    }

    private static boolean isSuspended(Plan plan, ConsumerPlan consumer, CallPlan call) {
        return plan.suspended().stream()
                .anyMatch(stopped ->
                        stopped.name().equals(stopped.kind().equals("model") ? call.model() : consumer.consumer()));
    }

    private static String state(Map<String, GuardPlan> guards, String guard) {
        var plan = guards.get(guard);
        return plan == null ? "" : plan.state().words();
    }

    private static String shortened(String identity) {
        int most = 44;
        return identity.length() <= most ? identity : identity.substring(0, most - 1) + "…";
    }

    private static List<String> notLookedAt(Plan plan) {
        int resources =
                plan.notLookedAt().values().stream().mapToInt(Integer::intValue).sum();
        return resources == 0
                ? List.of()
                : List.of(INDENT + "no rule looks at " + resources + " resources of "
                        + plan.notLookedAt().size() + " types: see notLookedAt in plan.json");
    }

    private static List<String> finding(FindingPlan finding) {
        return List.of(
                INDENT + finding.severity() + " " + finding.rule() + ": " + finding.resource() + ": "
                        + finding.message(),
                INDENT + INDENT + finding.place() + " · " + finding.fix());
    }

    /** A file that is gone deletes nothing. */
    static List<String> noLongerHere(List<Plan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.against().stream())
                .flatMap(comparison -> comparison.noLongerHere().stream())
                .distinct()
                .map(name ->
                        name + " is no longer here: what it declared stays in the cloud until its stacks are destroyed")
                .toList();
    }

    private String summary() {
        long findings = plans.stream().mapToLong(plan -> plan.findings().size()).sum();
        return plans.size()
                + (plans.size() == 1 ? " environment, " : " environments, ")
                + findings
                + (findings == 1 ? " finding" : " findings");
    }
}
