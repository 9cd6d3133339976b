package dev.tombolo.cli.handoff;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.cli.options.Environments;
import dev.tombolo.cli.print.Json;
import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tombolo handoff}: what a team needs to call its models. Asks no cloud. */
@Command(
        name = "handoff",
        description = "Writes what a consumer needs to call its models: URL, id, role, project and guardrail.",
        mixinStandardHelpOptions = true)
public final class HandOffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ENV", description = "The environment.")
    private String environment = "";

    @Parameters(index = "1", paramLabel = "CONSUMER", description = "The consumer.")
    private String consumer = "";

    @Option(names = "--cloud", paramLabel = "aws|oci", description = "The cloud, where the consumer is on both.")
    private Optional<Cloud> cloud = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "env|json|codex|litellm",
            description = "What to write. Default: ${DEFAULT-VALUE}.")
    private HandOffFormat format = HandOffFormat.env;

    @Option(
            names = "--outputs",
            paramLabel = "FILE",
            description = "What a deploy said: the JSON of aws ssm get-parameters-by-path --recursive.")
    private Optional<Path> outputs = Optional.empty();

    @Mixin
    private Environments environments = new Environments();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var selected = EnvironmentFolder.read(environments.folder())
                .select(List.of(environment))
                .get(0);
        var deployed = outputs.map(DeployedValues::read).orElse(DeployedValues.NONE);
        var text = text(new Handing(selected, deployed).of(consumer, cloud));
        var answer = spec.commandLine().getOut();
        answer.print(text);
        answer.flush();
        return 0;
    }

    private String text(HandedConsumer handed) {
        return switch (format) {
            case env -> new EnvText(handed).text();
            case json -> Json.text(JsonHandOff.of(handed));
            case codex -> codex(new CodexText(handed));
            case litellm -> litellm(handed);
        };
    }

    private String codex(CodexText codex) {
        if (!codex.fits()) {
            throw refused(
                    "codex calls bedrock-mantle by the Responses API, and \"" + consumer + "\" does not",
                    "set client: codex");
        }
        if (codex.callable().isEmpty()) {
            throw refused(
                    "codex has no way to a model of \"" + consumer + "\" with signed calls",
                    "set bearerTokens: short-term");
        }
        return codex.text();
    }

    private String litellm(HandedConsumer handed) {
        if (handed.cloud() != Cloud.AWS) {
            throw refused("no configuration of LiteLLM is written for oci", "take --format env or json");
        }
        return new LitellmText(handed).text();
    }

    private InvalidInput refused(String what, String remedy) {
        return InvalidInput.of(environment, KeyPath.of("consumers", consumer), what, remedy);
    }
}
