package dev.tombolo.cli.organization;

import dev.tombolo.cli.options.Environments;
import dev.tombolo.cli.print.Json;
import dev.tombolo.cli.synthesis.OrganizationFile;
import dev.tombolo.environment.AwsSide;
import dev.tombolo.environment.OrganizationSide;
import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tombolo scp}: the policies of an organization as JSON. Builds nothing and asks no cloud. */
@Command(
        name = "scp",
        description = "Prints the policies that the accounts of an organization are held to, as JSON.",
        mixinStandardHelpOptions = true)
public final class ScpCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ENV", description = "The environment that has the organization.")
    private String environment = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "POLICY",
            description = "Only the content of this policy, without white space, as Organizations counts it.")
    private Optional<String> policy = Optional.empty();

    @Mixin
    private Environments environments = new Environments();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var organization = EnvironmentFolder.read(environments.folder())
                .select(List.of(environment))
                .get(0)
                .aws()
                .flatMap(AwsSide::organization)
                .orElseThrow(() -> refused(
                        "this environment holds no accounts to anything", "name one whose file has organization"));
        var policies = OrganizationFile.of(organization);
        var out = spec.commandLine().getOut();
        out.print(policy.map(name -> content(policies, name)).orElseGet(() -> all(policies, organization)));
        out.flush();
        return 0;
    }

    private static String all(List<OrganizationFile> policies, OrganizationSide organization) {
        return Json.text(policies.stream()
                .map(made -> PrintedPolicy.of(made, organization.targets()))
                .toList());
    }

    private String content(List<OrganizationFile> policies, String name) {
        return policies.stream()
                .filter(made -> made.name().equals(name))
                .findFirst()
                .map(made -> made.content() + "\n")
                .orElseThrow(() -> refused(
                        "no policy " + Quoted.of(name),
                        Candidates.of(
                                name,
                                policies.stream().map(OrganizationFile::name).toList())));
    }

    private InvalidInput refused(String what, String remedy) {
        return InvalidInput.of(environment, KeyPath.of("organization"), what, remedy);
    }
}
