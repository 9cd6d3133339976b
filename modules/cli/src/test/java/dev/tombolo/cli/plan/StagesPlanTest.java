package dev.tombolo.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans the shipped production beside a staging whose log of calls is kept for longer. */
class StagesPlanTest {
    private static final Path SHIPPED = Path.of("../../environments");
    private static final String FINDING =
            "error WeakerThanStaging: retention: is weaker than in staging: the log of calls is kept 400 days; there the log of"
                    + " calls is kept 731 days\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        for (var name : new String[] {"defaults.yaml", "staging.yaml", "prod.yaml"}) {
            Files.copy(SHIPPED.resolve(name), folder.resolve(name));
        }
        edit("staging.yaml", "retentionDays: 90", "retentionDays: 731");
    }

    private void edit(String file, String from, String to) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    private Run plan(String... names) {
        var arguments = new ArrayList<>(List.of(
                "plan",
                "--environments",
                folder.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--as-of",
                "2026-11-23"));
        arguments.addAll(List.of(names));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void failsWhereProductionIsWeakerThanStaging() {
        var run = plan();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(FINDING).endsWith("\n2 environments, 1 finding\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void theBaselineOfAnotherEnvironmentIsNoSharedRole() throws IOException {
        Files.writeString(folder.resolve("trial.yaml"), """
                tombolo: 1
                extends: staging
                scopes: { baseline: { of: staging } }
                aws: { network: { cidr: 10.60.0.0/20, zones: [use1-az1, use1-az2] } }
                oci: { network: { cidr: 10.61.0.0/20 } }
                """);
        assertThat(plan("staging", "trial").out()).endsWith("\n2 environments, 0 findings\n");
    }

    @Test
    void comparesOnlyWhatIsPlannedTogether() {
        assertThat(plan("prod").exitCode()).isZero();
    }

    @Test
    void itMayBeAcceptedWhetherItIsComparedOrNot() throws IOException {
        edit(
                "prod.yaml",
                "accepts:\n",
                "accepts:\n  - id: WeakerThanStaging\n    on: retention\n    reason: staging keeps the calls of a trial that is"
                        + " looked at until summer\n    until: 2027-06-30\n");
        assertThat(plan().out()).endsWith("\n2 environments, 0 findings\n");
        assertThat(plan("prod").out()).endsWith("\n1 environment, 0 findings\n");
    }
}
