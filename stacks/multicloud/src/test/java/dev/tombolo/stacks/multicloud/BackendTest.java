package dev.tombolo.stacks.multicloud;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.environment.Environment;
import dev.tombolo.environment.folder.EnvironmentFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackendTest {
    private static Environment dev() {
        return EnvironmentFolder.read(Path.of("../../environments"))
                .select(List.of("dev"))
                .get(0);
    }

    @Test
    void acceptsTheBackendOfTheEnvironmentAndOneThatItIsNotTold() {
        var declared = dev().state().orElseThrow().backend();
        assertThatCode(() -> new Backend(Optional.of(declared)).requireOf(dev()))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Backend(Optional.empty()).requireOf(dev())).doesNotThrowAnyException();
    }

    @Test
    void failsForAnotherBackend() {
        assertThatThrownBy(() -> new Backend(Optional.of("file://~")).requireOf(dev()))
                .hasMessage("dev: state.backend: PULUMI_BACKEND_URL is \"file://~\", and the state lies in"
                        + " \"s3://example-pulumi-state?region=us-east-1\" · unset it and run: pulumi login"
                        + " 's3://example-pulumi-state?region=us-east-1'");
    }
}
