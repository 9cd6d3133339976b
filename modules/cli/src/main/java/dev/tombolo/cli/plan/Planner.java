package dev.tombolo.cli.plan;

import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.cli.base.Base;
import dev.tombolo.cli.compare.Former;
import dev.tombolo.cli.plan.content.Plan;
import dev.tombolo.cli.print.Json;
import dev.tombolo.cli.settings.SettingsFolder;
import dev.tombolo.cli.synthesis.Outputs;
import dev.tombolo.environment.BaselineScope;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.judgement.FolderRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plans environments in one process: whatever lies in their folders once the engines ran is read back and judged anew each
 * time. Reading and judging one environment waits for no other, so that every core has work.
 *
 * @param outputs the engines' output
 * @param read the folder of environments
 * @param settings what preflight recorded of their accounts
 * @param asOf the day that dates are compared with
 * @param base what plans are compared with
 */
record Planner(Outputs outputs, EnvironmentFolder read, SettingsFolder settings, LocalDate asOf, Optional<Base> base) {

    List<Plan> plan(List<Environment> environments) {
        var rules = FolderRules.of(read, asOf);
        outputs.synthesize(withOwners(environments));
        var stages = environments.parallelStream()
                .map(environment -> Beside.stage(environment, outputs))
                .toList();
        var plans = environments.parallelStream()
                .map(environment -> judged(
                        environment, rules.of(environment), new Beside(environment, stages, read.environments())))
                .toList();
        outputs.progress().done();
        return plans;
    }

    private Optional<Former> former(Environment environment) {
        var present = read.environments().stream().map(Environment::name).toList();
        return base.map(some -> new Former(some, environment.name(), present));
    }

    /** What an environment leaves to another is read in the other's output, whether that is asked for or not. */
    private List<Environment> withOwners(List<Environment> environments) {
        var names = environments.stream()
                .flatMap(environment -> Stream.concat(Stream.of(environment.name()), owner(environment)))
                .distinct()
                .toList();
        return read.select(names);
    }

    private static Stream<String> owner(Environment environment) {
        return environment.aws().stream()
                .flatMap(aws -> aws.baseline() instanceof BaselineScope.Of other
                        ? Stream.of(other.environment())
                        : Stream.empty());
    }

    private Plan judged(Environment environment, List<Rule> rules, Beside beside) {
        outputs.progress().say("checking " + environment.name());
        var folder = outputs.folder(environment);
        var plan = new Judgement(
                        environment, rules, asOf, folder, outputs.engine(), former(environment), beside, settings)
                .plan();
        folder.write(Json.text(plan));
        return plan;
    }
}
