package dev.tombolo.cli.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingOutputTest {
    private static final Optional<String> KEY = Optional.of("1".repeat(64));

    @TempDir
    private Path out;

    private Path template;

    @BeforeEach
    void writesTheOutputOfOneEnvironment() throws IOException {
        new PlanFolder(out.resolve("prod")).clear();
        template = out.resolve("prod/aws/access.template.json");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "{\"Resources\": 1}");
        new StandingOutput(out, KEY).written("prod");
    }

    @Test
    void whatWasWrittenStandsForTheSameKeyOnly() {
        assertThat(stands(KEY)).isTrue();
        assertThat(stands(Optional.of("2".repeat(64)))).isFalse();
        assertThat(stands(Optional.empty())).isFalse();
        assertThat(new StandingOutput(out, KEY).has("staging")).isFalse();
    }

    @Test
    void aPlanBesideItDoesNotCount() throws IOException {
        Files.writeString(out.resolve("prod/plan.json"), "{}");

        assertThat(stands(KEY)).isTrue();
    }

    @Test
    void anEditOfTheSameLengthAndTimeIsSeen() throws IOException {
        var time = Files.getLastModifiedTime(template);
        Files.writeString(template, "{\"Resources\": 2}");
        Files.setLastModifiedTime(template, time);

        assertThat(stands(KEY)).isFalse();
    }

    @Test
    void aFileThatIsGoneOrNewIsSeen() throws IOException {
        Files.move(template, template.resolveSibling("baseline.template.json"));
        assertThat(stands(KEY)).isFalse();

        Files.copy(template.resolveSibling("baseline.template.json"), template);
        assertThat(stands(KEY)).isFalse();

        Files.delete(template.resolveSibling("baseline.template.json"));
        assertThat(stands(KEY)).isTrue();
    }

    @Test
    void itIsLookedAtOnce() throws IOException {
        var standing = new StandingOutput(out, KEY);

        assertThat(standing.has("prod")).isTrue();
        Files.delete(template);
        assertThat(standing.has("prod")).isTrue();
        assertThat(stands(KEY)).isFalse();
    }

    private boolean stands(Optional<String> key) {
        return new StandingOutput(out, key).has("prod");
    }
}
