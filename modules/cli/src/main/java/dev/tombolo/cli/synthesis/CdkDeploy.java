package dev.tombolo.cli.synthesis;

import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.document.Engine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The commands that deploy what CDK owns of an environment. The account's stack has a command of its own: its deployer buys,
 * and nobody else needs that right.
 *
 * @param environment the environment
 * @param assembly the folder with its cloud assembly
 */
public record CdkDeploy(Environment environment, Path assembly) {
    private static final String ACCOUNT = "Account";

    /** Returns them in the order in which they are run; none where there is nothing to deploy. */
    public List<String> commands() {
        var commands = new ArrayList<String>();
        owned().filter(aws -> aws.accountScope().isDeclared()).ifPresent(aws -> commands.add(command(name(ACCOUNT))));
        commands.addAll(ofTheEnvironment());
        return commands;
    }

    /** Returns the one that deploys everything but the account's stack, if there is anything. */
    public List<String> ofTheEnvironment() {
        return owned().stream()
                .filter(aws -> !stacks(aws).isEmpty())
                .map(aws -> command(aws.accountScope().isDeclared() ? named(aws) : "'" + name("*") + "'"))
                .toList();
    }

    private Optional<AwsSide> owned() {
        return environment.aws().filter(aws -> aws.engine() == Engine.CDK);
    }

    private static List<String> stacks(AwsSide aws) {
        var stacks = new ArrayList<String>();
        if (aws.hasAccess()) {
            stacks.add("Access");
        }
        aws.ownBaseline().ifPresent(baseline -> stacks.add("Baseline"));
        aws.attachedOrganization().ifPresent(organization -> stacks.add("Organization"));
        return stacks;
    }

    private String named(AwsSide aws) {
        return stacks(aws).stream().map(this::name).collect(Collectors.joining(" "));
    }

    private String name(String stack) {
        return environment.name() + "/" + stack;
    }

    private String command(String stacks) {
        return "npx cdk deploy --app " + assembly + " " + stacks;
    }
}
