package dev.tombolo.cli.suspend;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.blueprint.cost.CostTags;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.cli.plan.PlanCommand;
import dev.tombolo.cli.synthesis.CdkDeploy;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.document.Engine;
import dev.tombolo.environment.edit.SuspensionTarget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/**
 * What follows a change of the file: the plan of what was changed, and the commands that bring it into force.
 *
 * @param named where, and what
 * @param command the command that made the change
 */
record Afterwards(Named named, CommandLine command) {
    /** Plans, and prints what to run; returns the exit code of the plan. */
    int tell(List<Environment> changed, String done) {
        int code = plan(changed);
        var out = command.getOut();
        changed.forEach(environment -> {
            out.println(done + " " + named.target().kind() + " "
                    + named.target().name() + " in " + named.folder().resolve(environment.name() + ".yaml"));
            deploy(environment).forEach(line -> out.println("  deploy: " + line));
        });
        out.println("  nothing is changed in the cloud until then");
        out.flush();
        return code;
    }

    private int plan(List<Environment> changed) {
        var arguments = new ArrayList<>(changed.stream().map(Environment::name).toList());
        arguments.addAll(List.of(
                "--environments",
                named.folder().toString(),
                "--out",
                named.out().toString(),
                "--as-of",
                named.asOf().day().toString()));
        return new CommandLine(new PlanCommand())
                .setOut(command.getOut())
                .setErr(command.getErr())
                .execute(arguments.toArray(String[]::new));
    }

    private Collection<String> deploy(Environment environment) {
        var pulumi = "pulumi up --stack " + environment.name();
        var commands = new LinkedHashSet<String>();
        environment
                .aws()
                .filter(aws -> aws.consumers().stream().anyMatch(this::concerns))
                .ifPresent(aws -> commands.addAll(aws.engine() == Engine.PULUMI ? List.of(pulumi) : cdk(environment)));
        environment
                .oci()
                .filter(oci -> oci.consumers().stream().anyMatch(this::concerns))
                .ifPresent(oci -> commands.add(pulumi));
        return commands;
    }

    private List<String> cdk(Environment environment) {
        var assembly = named.out().resolve(environment.name()).resolve("aws");
        return new CdkDeploy(environment, assembly).ofTheEnvironment();
    }

    private boolean concerns(AwsConsumer consumer) {
        return concerns(consumer.tags(), consumer.paths());
    }

    private boolean concerns(OciConsumer consumer) {
        return concerns(consumer.tags(), consumer.paths());
    }

    private boolean concerns(Map<String, String> tags, List<ModelPath> paths) {
        var target = named.target();
        return target.equals(SuspensionTarget.consumer(tags.getOrDefault(CostTags.CONSUMER, "")))
                || paths.stream()
                        .anyMatch(path -> target.equals(
                                SuspensionTarget.model(path.model().name())));
    }
}
