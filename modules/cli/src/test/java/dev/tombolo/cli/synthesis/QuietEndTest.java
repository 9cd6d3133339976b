package dev.tombolo.cli.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QuietEndTest {
    /** A program that somebody ends while its engine runs, which goes first and complains. */
    static final class Interrupted {
        private Interrupted() {}

        public static void main(String[] arguments) {
            try {
                QuietEnd.of(Interrupted::work);
            } catch (IllegalStateException e) {
                System.out.println("told: " + e.getMessage());
            }
        }

        private static void work() {
            new Thread(() -> {
                        pause(200);
                        System.exit(130);
                    })
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                pause(300);
                System.err.println("node: read ECONNRESET");
            }));
            throw new IllegalStateException("the child process is gone");
        }

        private static void pause(long milliseconds) {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Test
    void saysNothingOfAnEngineThatEndsWithTheProgram() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Interrupted.class.getName())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isEqualTo(130);
    }

    @Test
    void failsAsTheWorkDoesWhereNobodyEndsTheProgram() {
        assertThatThrownBy(() -> QuietEnd.of(() -> {
                    throw new IllegalStateException("the synthesis failed");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the synthesis failed");
    }
}
