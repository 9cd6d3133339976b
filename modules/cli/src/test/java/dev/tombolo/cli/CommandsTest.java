package dev.tombolo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.cli.plan.PlanCommand;
import org.junit.jupiter.api.Test;

class CommandsTest {
    @Test
    void theOneThatIsAskedForIsHandedOverAlone() {
        assertThat(Commands.askedFor("plan", "models", "--help")).containsExactly(PlanCommand.class);
    }

    @Test
    void helpListsAllOfThem() {
        var run = Run.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().map(line -> line.strip().split(" ", 2)[0])).containsSubsequence(Commands.names());
    }

    @Test
    void failsOnAnUnknownCommandWithCandidates() {
        var run = Run.of("plna");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualToIgnoringNewLines("""
                        Unmatched argument at index 0: 'plna'
                        Did you mean: tombolo plan?
                        """);
    }

    @Test
    void failsOnWhatIsNoDay() {
        var run = Run.of("models", "--as-of", "2026-02-30");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("Invalid value for option '--as-of': \"2026-02-30\" is no day · write it like 2027-03-31");
    }
}
