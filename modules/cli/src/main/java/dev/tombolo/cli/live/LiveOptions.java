package dev.tombolo.cli.live;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options of commands that ask real clouds. */
public final class LiveOptions {
    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long all calls may take together. Default: ${DEFAULT-VALUE}.")
    private int seconds = 60;

    @Option(
            names = "--test-endpoint",
            paramLabel = "URL",
            description = "One address that stands for every endpoint of the cloud, for tests. Nothing else moves one.")
    private Optional<URI> endpoint = Optional.empty();

    /** Returns how long all calls may take together. */
    public Duration timeout() {
        return Duration.ofSeconds(seconds);
    }

    /** Returns the address that stands for every endpoint; empty for those of the cloud. */
    public Optional<URI> endpoint() {
        return endpoint;
    }
}
