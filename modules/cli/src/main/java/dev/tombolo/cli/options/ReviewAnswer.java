package dev.tombolo.cli.options;

import dev.tombolo.cli.print.Json;
import dev.tombolo.environment.source.InvalidInput;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The option {@code --format text|json|markdown}, and the answer in that form. */
public final class ReviewAnswer {
    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            description = "How to answer; markdown says what is different, for a comment on a pull request."
                    + " Default: ${DEFAULT-VALUE}.")
    private ReviewFormat format = ReviewFormat.text;

    /**
     * Makes sure that there is something to say.
     *
     * @throws InvalidInput if markdown is asked for and nothing is compared
     */
    public void require(Against against) {
        if (format == ReviewFormat.markdown && against.base().isEmpty()) {
            throw InvalidInput.of(
                    "--format", "markdown says what is different, and nothing is compared", "add --against");
        }
    }

    /**
     * Prints the answer.
     *
     * @param command who answers
     * @param answer what machines read
     * @param text what people read
     * @param markdown what reviewers read
     */
    public void print(CommandSpec command, Object answer, Supplier<String> text, Supplier<String> markdown) {
        var out = command.commandLine().getOut();
        out.print(
                switch (format) {
                    case text -> text.get();
                    case json -> Json.text(answer);
                    case markdown -> markdown.get();
                });
        out.flush();
    }
}
