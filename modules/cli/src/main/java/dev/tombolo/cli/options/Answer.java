package dev.tombolo.cli.options;

import dev.tombolo.cli.print.Json;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The option {@code --format text|json}, and the answer in that form. */
public final class Answer {
    @Option(names = "--format", paramLabel = "text|json", description = "How to answer. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    /**
     * Prints the answer.
     *
     * @param command who answers
     * @param answer what machines read
     * @param text what people read
     */
    public void print(CommandSpec command, Object answer, Supplier<String> text) {
        var out = command.commandLine().getOut();
        out.print(format == Format.json ? Json.text(answer) : text.get());
        out.flush();
    }
}
