package dev.tombolo.cli.synthesis;

import dev.tombolo.cli.background.Background;
import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.stacks.aws.AwsAssembly;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Starts node for CDK while the environments are still being read, where some environment will need it: that takes as long
 * as the reading, and there are two cores.
 */
public final class EngineStart {
    private final Path environments;
    private final List<String> names;
    private final StandingOutput standing;
    private Optional<Background> cdk = Optional.empty();

    EngineStart(Path environments, List<String> names, StandingOutput standing) {
        this.environments = environments;
        this.names = names;
        this.standing = standing;
    }

    void start() {
        if (somethingIsStale()) {
            cdk = Optional.of(Background.run("cdk", AwsAssembly::prepare));
        }
    }

    /** Waits until CDK can be used: node takes one caller at a time. */
    void await() {
        cdk.ifPresent(Background::await);
    }

    private boolean somethingIsStale() {
        return EnvironmentFolder.names(environments).stream()
                .filter(name -> names.isEmpty() || names.contains(name))
                .anyMatch(name -> !standing.has(name));
    }
}
