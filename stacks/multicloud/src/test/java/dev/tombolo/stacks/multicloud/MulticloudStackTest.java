package dev.tombolo.stacks.multicloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.environment.Environment;
import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.pulumi.recording.PulumiRecorder;
import dev.tombolo.pulumi.recording.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records the shipped environments. {@code -Dtombolo.update=true} rewrites the goldens of types and names. */
class MulticloudStackTest {
    private static final Path GOLDENS = Path.of("src/test/resources/goldens");
    private static final Path SHIPPED = Path.of("../../environments");

    @TempDir
    private Path folder;

    static List<Environment> environments() {
        return EnvironmentFolder.read(SHIPPED).environments();
    }

    @ParameterizedTest
    @MethodSource("environments")
    void typesAndNamesStayWhatTheyWere(Environment environment) throws IOException {
        var golden = GOLDENS.resolve(environment.name() + ".txt");
        var lines = typesAndNames(environment);
        if (Boolean.getBoolean("tombolo.update")) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, lines);
        }
        assertThat(lines).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("environments")
    void aRecordingIsTheSameByteForByteOnASecondRun(Environment environment) {
        assertThat(record(environment).json()).isEqualTo(record(environment).json());
    }

    /** A default provider takes whatever account and Region its surroundings name. */
    @ParameterizedTest
    @MethodSource("environments")
    void everyResourceHasAProviderOfItsOwn(Environment environment) {
        assertThat(record(environment).resources())
                .filteredOn(resource -> resource.type().matches("(aws|oci):.*"))
                .isNotEmpty()
                .allSatisfy(resource -> assertThat(resource.options())
                        .as(resource.type() + " " + resource.name())
                        .containsKey("provider"));
    }

    @Test
    void iamOfOciIsWrittenInTheHomeRegionAndNothingElseIs() {
        assertThat(record(environments().get(1)).resources())
                .filteredOn(resource -> resource.type().startsWith("oci:"))
                .allSatisfy(resource -> assertThat(resource.options())
                        .as(resource.type())
                        .containsEntry(
                                "provider",
                                "pulumi:providers:oci|"
                                        + (resource.type().startsWith("oci:Identity/") ? "oci-home" : "oci")));
    }

    @Test
    void everyResourceOfOciIsPinnedToTheVersionThatTheEnvironmentNames() throws IOException {
        Files.copy(SHIPPED.resolve("defaults.yaml"), folder.resolve("defaults.yaml"));
        Files.writeString(
                folder.resolve("dev.yaml"),
                Files.readString(SHIPPED.resolve("dev.yaml"))
                        .replace("oci:\n  comp", "oci:\n  providerVersion: 4.16.0\n  comp"));
        var environment = EnvironmentFolder.read(folder).environments().get(0);
        assertThat(record(environment).resources())
                .filteredOn(resource -> resource.type().matches("oci:.*|pulumi:providers:oci"))
                .hasSizeGreaterThan(3)
                .allSatisfy(resource ->
                        assertThat(resource.options()).as(resource.type()).containsEntry("version", "4.16.0"));
        assertThat(record(environments().get(1)).resources())
                .filteredOn(resource -> resource.type().startsWith("oci:"))
                .allSatisfy(resource ->
                        assertThat(resource.options()).as(resource.type()).containsEntry("version", "4.17.0"));
    }

    @Test
    void anEnvironmentWhoseAwsIsOwnedByCdkDeclaresNothingOfAws() throws IOException {
        assertThat(typesAndNames(environments().get(1)).lines()).noneMatch(line -> line.startsWith("aws:"));
    }

    @Test
    void aRenamedConsumerThatSaysFormerlyKeepsItsNames() throws IOException {
        var renamed = Files.readString(SHIPPED.resolve("dev.yaml"))
                .replace("  codex-engineers:\n", "  engineers:\n    formerly: codex-engineers\n");
        Files.copy(SHIPPED.resolve("defaults.yaml"), folder.resolve("defaults.yaml"));
        Files.writeString(folder.resolve("dev.yaml"), renamed);
        var after = EnvironmentFolder.read(folder).environments().get(0);
        assertThat(typesAndNames(after)).isEqualTo(typesAndNames(environments().get(0)));
    }

    @Test
    void failsWhereCdkOwnsEverything() throws IOException {
        Files.writeString(folder.resolve("cloud.yaml"), """
                tombolo: 1
                kind: sandbox
                aws: { account: "111122223333", region: us-east-1 }
                """);
        var environment = EnvironmentFolder.read(folder).environments().get(0);
        assertThatThrownBy(() -> MulticloudStack.owned(environment))
                .hasMessage("cloud: engines.aws: cdk owns all of this environment · run: npx cdk deploy 'cloud/*'");
    }

    private static String typesAndNames(Environment environment) {
        return record(environment).resources().stream()
                .map(resource -> resource.type() + " " + resource.name() + "\n")
                .collect(Collectors.joining());
    }

    private static Recording record(Environment environment) {
        return new PulumiRecorder("tombolo", environment.name()).record(context -> MulticloudStack.owned(environment));
    }
}
