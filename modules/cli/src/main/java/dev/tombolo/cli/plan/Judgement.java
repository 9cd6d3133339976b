package dev.tombolo.cli.plan;

import dev.tombolo.assurance.change.GraphChanges;
import dev.tombolo.assurance.change.Losses;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.inspection.Acknowledged;
import dev.tombolo.assurance.inspection.Acknowledgement;
import dev.tombolo.assurance.inspection.Inspection;
import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.cli.compare.Comparing;
import dev.tombolo.cli.compare.Former;
import dev.tombolo.cli.plan.content.FindingPlan;
import dev.tombolo.cli.plan.content.Plan;
import dev.tombolo.cli.plan.content.PolicyPlan;
import dev.tombolo.cli.plan.content.SuspendedPlan;
import dev.tombolo.cli.plan.guard.LogGuard;
import dev.tombolo.cli.print.Json;
import dev.tombolo.cli.settings.SettingsFolder;
import dev.tombolo.cli.synthesis.CdkDeploy;
import dev.tombolo.cli.synthesis.EngineChoice;
import dev.tombolo.cli.synthesis.OrganizationFile;
import dev.tombolo.cli.synthesis.PlanFolder;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import dev.tombolo.judgement.Acceptances;
import dev.tombolo.stacks.multicloud.MulticloudStack;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the engines' output of one environment back and judges it. What is judged is the output, never the intention. */
final class Judgement {
    private final Environment environment;
    private final List<Rule> rules;
    private final LocalDate asOf;
    private final PlanFolder folder;
    private final EngineChoice engine;
    private final Optional<Former> former;
    private final Beside beside;
    private final SettingsFolder settings;

    Judgement(
            Environment environment,
            List<Rule> rules,
            LocalDate asOf,
            PlanFolder folder,
            EngineChoice engine,
            Optional<Former> former,
            Beside beside,
            SettingsFolder settings) {
        this.environment = environment;
        this.rules = rules;
        this.asOf = asOf;
        this.folder = folder;
        this.engine = engine;
        this.former = former;
        this.beside = beside;
        this.settings = settings;
    }

    Plan plan() {
        var graphs = folder.graphs(environment);
        var changes = former.map(base -> GraphChanges.between(base.graph(), folder.graph(environment)));
        var plan = judged(graphs, changes.map(Losses::in).orElse(List.of()));
        return former.flatMap(base -> changes.map(some -> new Comparing(base, some).with(Json.text(plan))))
                .map(plan::against)
                .orElse(plan);
    }

    private Plan judged(List<ResourceGraph> graphs, List<Finding> losses) {
        var inspection = Inspection.of(folder.graph(environment), rules);
        var found = Stream.of(losses, beside.findings(), inspection.findings())
                .flatMap(List::stream)
                .sorted()
                .toList();
        var acknowledged = Acknowledged.of(found, accepted(), asOf);
        var calls = new Calls(
                environment,
                inspection.views(),
                new LogGuard(environment, inspection.views(), folder).state(),
                new AgreementWord(environment, beside.folder()));
        return new Plan(
                Plan.FORMAT,
                environment.name(),
                environment.kind().key(),
                environment.residency().area(),
                "nothing deployed",
                asOf,
                environment.approved(),
                folder.digest(),
                new Declared(environment, folder, graphs).clouds(),
                calls.models(),
                new Dedicated(environment.oci(), inspection.views()).models(),
                calls.consumers(),
                environment.suspended().stream()
                        .map(stopped ->
                                new SuspendedPlan(stopped.kind(), stopped.name(), stopped.since(), stopped.reason()))
                        .toList(),
                new Spending(environment).budgets(),
                new Commitments(environment, asOf).plans(),
                organization(),
                findings(acknowledged),
                acknowledged.accepted().stream()
                        .map(accepted -> FindingPlan.of(accepted.finding()))
                        .toList(),
                inspection.views().notLookedAt(),
                engine == EngineChoice.all ? new EngineComparison(environment, folder).differences() : List.of(),
                new TenancyNeeds(environment).all(),
                next(),
                Optional.empty());
    }

    private List<PolicyPlan> organization() {
        return environment.aws().flatMap(AwsSide::organization).stream()
                .flatMap(organization -> OrganizationFile.of(organization).stream()
                        .map(policy -> policy(policy, organization.targets())))
                .toList();
    }

    private static PolicyPlan policy(OrganizationFile policy, List<String> targets) {
        return new PolicyPlan(
                policy.name(),
                policy.type(),
                PlanFolder.ORGANIZATION + "/" + policy.file(),
                policy.content().length(),
                policy.limit(),
                policy.statements(),
                targets);
    }

    private List<Acknowledgement> accepted() {
        var acceptances = new Acceptances(environment);
        var ofOutput = former.isPresent() ? acceptances.ofFindingsAndLosses() : acceptances.ofFindings();
        return Stream.concat(
                        ofOutput.stream(),
                        acceptances.ofStages().stream().filter(accepted -> beside.asks(accepted.id())))
                .toList();
    }

    private List<FindingPlan> findings(Acknowledged acknowledged) {
        return Stream.of(
                        acknowledged.open().stream().map(FindingPlan::of),
                        acknowledged.problems().stream().map(Acceptance::problem),
                        new Acceptance(environment, asOf).expired(),
                        new RetentionDoubts(environment).findings(),
                        new ForeignSettings(environment, settings).findings(),
                        new Spending(environment).findings(),
                        new Commitments(environment, asOf).findings())
                .flatMap(findings -> findings)
                .toList();
    }

    private List<String> next() {
        var stacks = new ArrayList<String>();
        if (Files.exists(folder.tenancy())) {
            stacks.add(MulticloudStack.tenancyOf(environment.name()));
        }
        if (Files.exists(folder.recording())) {
            stacks.add(environment.name());
        }
        var commands = new ArrayList<>(new CdkDeploy(environment, folder.assembly()).commands());
        commands.addAll(new PulumiPreview(stacks, environment.state()).commands());
        return commands;
    }
}
