package dev.tombolo.environment.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.environment.Environment;
import dev.tombolo.environment.Suspended;
import dev.tombolo.environment.source.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuspensionEditTest {
    private static final Path SHIPPED = Path.of("../../environments");
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final String REASON = "key \"leaked\" in a repository";
    private static final String ENTRY =
            "suspended: { since: 2026-11-23, reason: \"key \\\"leaked\\\" in a repository\" }";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheShippedEnvironments() throws IOException {
        for (var name : List.of("defaults", "dev", "prod", "prod-eu", "staging")) {
            Files.copy(SHIPPED.resolve(name + ".yaml"), folder.resolve(name + ".yaml"));
        }
    }

    private SuspensionEdit edit(String environment, SuspensionTarget target) {
        return new SuspensionEdit(folder, environment, target);
    }

    private String text(String environment) throws IOException {
        return Files.readString(folder.resolve(environment + ".yaml"));
    }

    private void write(String environment, String text) throws IOException {
        Files.writeString(folder.resolve(environment + ".yaml"), text);
    }

    @Test
    void addsOneLineBelowTheConsumerAndTouchesNothingElse() throws IOException {
        var before = text("prod");

        var changed =
                edit("prod", SuspensionTarget.consumer("claims-assistant")).suspend(DAY, REASON);

        assertThat(text("prod"))
                .isEqualTo(before.replace("  claims-assistant:\n", "  claims-assistant:\n    " + ENTRY + "\n"));
        assertThat(changed).extracting(Environment::name).containsExactly("prod", "prod-eu");
        assertThat(changed.get(0).suspended())
                .containsExactly(new Suspended("consumer", "claims-assistant", DAY, REASON));
    }

    @Test
    void addsAnEntryInsideTheBracesOfAModel() throws IOException {
        var before = text("prod");

        edit("prod", SuspensionTarget.model("gpt-5.6-terra")).suspend(DAY, REASON);

        assertThat(text("prod"))
                .isEqualTo(before.replace(
                        "gpt-5.6-terra:  { on: [aws] }", "gpt-5.6-terra:  { " + ENTRY + ", on: [aws] }"));
    }

    @Test
    void keepsCommentsAndLineEndsOfAnotherSystem() throws IOException {
        var commented = text("dev")
                .replace("  claims-assistant:\n", "  claims-assistant: # assists\n    # the models\n\n")
                .replace("\n", "\r\n");
        write("dev", commented);

        edit("dev", SuspensionTarget.consumer("claims-assistant")).suspend(DAY, REASON);

        assertThat(text("dev")).isEqualTo(commented.replace("# assists\r\n", "# assists\r\n    " + ENTRY + "\r\n"));
    }

    @Test
    void liftsWhatItSuspendedAndLeavesTheFileAsItWas() throws IOException {
        var before = text("prod");
        for (var target :
                List.of(SuspensionTarget.consumer("claims-assistant"), SuspensionTarget.model("gpt-5.6-terra"))) {
            edit("prod", target).suspend(DAY, REASON);

            assertThat(edit("prod", target).resume())
                    .extracting(Environment::name)
                    .containsExactlyElementsOf(
                            target.kind().equals("model") ? List.of("prod") : List.of("prod", "prod-eu"));
            assertThat(text("prod")).isEqualTo(before);
        }
    }

    @Test
    void liftsWhatAPersonWroteOverSeveralLines() throws IOException {
        var before = text("dev");
        write(
                "dev",
                before.replace("    client: codex\n", """
                    client: codex
                    suspended:   # by hand
                      since: 2026-11-01
                      reason: too many tokens # a week
                """)
                        .replace(
                                "nova-lite:      { on: [aws] }",
                                "nova-lite:      { on: [aws], suspended: { since: 2026-11-01, reason: too many tokens } }"));

        edit("dev", SuspensionTarget.consumer("codex-engineers")).resume();
        edit("dev", SuspensionTarget.model("nova-lite")).resume();

        assertThat(text("dev")).isEqualTo(before);
    }

    @Test
    void failsOnAConsumerThatIsInheritedAndSaysWhere() throws IOException {
        write("trial", "tombolo: 1\nextends: dev\n");

        assertThatThrownBy(() -> edit("trial", SuspensionTarget.consumer("claims-assistant"))
                        .suspend(DAY, REASON))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(consumerIn("dev") + ": consumers.claims-assistant: stands here, and trial inherits it"
                        + " · name dev instead, which changes every environment that inherits it, or add"
                        + " consumers.claims-assistant to " + folder + "/trial.yaml by hand");
    }

    private String consumerIn(String environment) throws IOException {
        var file = folder.resolve(environment + ".yaml");
        return file + ":" + (Files.readAllLines(file).indexOf("  claims-assistant:") + 1);
    }

    @Test
    void failsToLiftWhatAnotherFileSuspends() throws IOException {
        edit("prod", SuspensionTarget.consumer("claims-assistant")).suspend(DAY, REASON);

        assertThatThrownBy(() -> edit("prod-eu", SuspensionTarget.consumer("claims-assistant"))
                        .resume())
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith(consumerIn("prod") + ": consumers.claims-assistant: stands here, and prod-eu"
                        + " inherits it · name prod instead");
    }

    @Test
    void failsOnANameThatNobodyHasAndOnOneThatTheFileTakesAway() {
        assertThatThrownBy(
                        () -> edit("prod", SuspensionTarget.consumer("claims")).suspend(DAY, REASON))
                .hasMessage(
                        folder + "/prod.yaml: consumers: no consumer \"claims\" · did you mean \"claims-assistant\"?");
        assertThatThrownBy(
                        () -> edit("prod-eu", SuspensionTarget.model("gpt-5.5")).suspend(DAY, REASON))
                .hasMessageStartingWith(folder + "/prod-eu.yaml: models: no model \"gpt-5.5\" · ");
    }

    @Test
    void failsOnWhatIsSuspendedAlreadyOrNotAtAll() {
        var consumer = edit("dev", SuspensionTarget.consumer("claims-assistant"));
        assertThatThrownBy(consumer::resume)
                .hasMessage(folder + "/dev.yaml: consumers.claims-assistant: is not suspended · nothing is to be done");

        consumer.suspend(DAY, REASON);

        assertThatThrownBy(() -> consumer.suspend(DAY, REASON))
                .hasMessage(folder + "/dev.yaml: consumers.claims-assistant: is suspended since 2026-11-23: " + REASON
                        + " · nothing is to be done, or run ./tombolo resume first");
    }

    @Test
    void failsOnAReasonThatTheFileMayNotHaveAndLeavesTheFile() throws IOException {
        var before = text("dev");

        assertThatThrownBy(() -> edit("dev", SuspensionTarget.consumer("claims-assistant"))
                        .suspend(DAY, "oops"))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(folder + "/dev.yaml:25: consumers.claims-assistant.suspended.reason: \"oops\" does not fit"
                        + " · write it like \"key leaked in a public repository\"");
        assertThat(text("dev")).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(5);
        }
    }

    @Test
    void failsToLeaveAConsumerWithoutAnything() throws IOException {
        write(
                "prod-eu",
                text("prod-eu")
                        .replace(
                                "    models: [gpt-oss-120b]\n  document-search",
                                "    suspended: { since: 2026-11-01, reason: too many tokens }\n  document-search"));
        var before = text("prod-eu");

        assertThatThrownBy(() -> edit("prod-eu", SuspensionTarget.consumer("claims-assistant"))
                        .resume())
                .isInstanceOf(InvalidInput.class);
        assertThat(text("prod-eu")).isEqualTo(before);
    }
}
