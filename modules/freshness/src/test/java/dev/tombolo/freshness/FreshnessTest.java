package dev.tombolo.freshness;

import static dev.tombolo.freshness.Freshness.FRESH;
import static dev.tombolo.freshness.Freshness.STALE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreshnessTest {
    @TempDir
    private Path folder;

    private SampleCheckout checkout;

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = SampleCheckout.in(folder);
    }

    @Test
    void aJarBuiltFromTheSourcesIsFresh() throws Exception {
        assertThat(SampleCheckout.freshness(checkout.jar())).isEqualTo(FRESH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                ".mvn/jvm.config",
                ".mvn/maven.config",
                "modules/catalog/pom.xml",
                "modules/catalog/src/main/java/Catalog.java",
                "modules/catalog/src/main/resources/new.yaml",
                "stacks/aws/pom.xml",
                "stacks/aws/src/main/resources/names.txt"
            })
    void anEditOrAdditionMakesItStale(String source) throws Exception {
        Path jar = checkout.jar();
        checkout.write(source, "edited");

        assertThat(SampleCheckout.freshness(jar)).isEqualTo(STALE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "environments/prod.yaml",
                "modules/catalog/target/classes/Catalog.class",
                "modules/catalog/src/test/java/CatalogTest.java",
                "modules/catalog/src/main/java/Catalog.java~",
                "modules/catalog/src/main/java/.Catalog.java.swp",
                "modules/catalog/src/main/java/.#Catalog.java",
                "modules/catalog/src/main/java/#Catalog.java#",
                "modules/catalog/src/main/java/Catalog.java.bak",
                "modules/catalog/src/main/.DS_Store",
                ".mvn/wrapper/notes.txt"
            })
    void whatNoProgramIsBuiltFromDoesNot(String file) throws Exception {
        Path jar = checkout.jar();
        checkout.write(file, "edited");

        assertThat(SampleCheckout.freshness(jar)).isEqualTo(FRESH);
    }

    @Test
    void aDeletedSourceMakesItStale() throws Exception {
        Path jar = checkout.jar();
        Files.delete(checkout.root().resolve("modules/catalog/src/main/java/Catalog.java"));

        assertThat(SampleCheckout.freshness(jar)).isEqualTo(STALE);
    }

    @Test
    void aRenamedSourceMakesItStale() throws Exception {
        Path jar = checkout.jar();
        Path source = checkout.root().resolve("modules/catalog/src/main/java/Catalog.java");
        Files.move(source, source.resolveSibling("Catalogs.java"));

        assertThat(SampleCheckout.freshness(jar)).isEqualTo(STALE);
    }

    @Test
    void anEditIsSeenAfterTheJarWasFoundFresh() throws Exception {
        Path jar = checkout.jar();
        assertThat(SampleCheckout.freshness(jar)).isEqualTo(FRESH);
        checkout.write("stacks/aws/pom.xml", "AWS", SampleCheckout.LONG_AGO.plusNanos(1_000_000));

        assertThat(SampleCheckout.freshness(jar)).isEqualTo(STALE);
    }

    @Test
    void anUnchangedCheckoutIsNotReadAgain() throws Exception {
        Path jar = checkout.jar();
        assertThat(SampleCheckout.freshness(jar)).isEqualTo(FRESH);
        checkout.write("stacks/aws/pom.xml", "AWS");

        assertThat(SampleCheckout.freshness(jar))
                .as("same size, same time: what only a test can do")
                .isEqualTo(FRESH);
    }

    @Test
    void aJustWrittenSourceIsReadAgain() throws Exception {
        Instant now = Instant.now();
        checkout.write("stacks/aws/pom.xml", "aws", now);
        Path jar = checkout.jar();
        assertThat(SampleCheckout.freshness(jar)).isEqualTo(FRESH);
        checkout.write("stacks/aws/pom.xml", "AWS", now);

        assertThat(SampleCheckout.freshness(jar)).isEqualTo(STALE);
    }

    @Test
    void anotherJarInTheSamePlaceIsLookedAtAgain() throws Exception {
        Path jar = checkout.jar();
        assertThat(SampleCheckout.freshness(jar)).isEqualTo(FRESH);
        SampleCheckout.jar(jar, "built from something else");

        assertThat(SampleCheckout.freshness(jar)).isEqualTo(STALE);
    }

    @Test
    void aJarWithoutFingerprintIsStaleInACheckout() throws Exception {
        Path jar = SampleCheckout.jarWithoutFingerprint(checkout.root().resolve("target/program.jar"));

        assertThat(SampleCheckout.freshness(jar)).isEqualTo(STALE);
    }

    @Test
    void aJarOutsideACheckoutIsFresh() throws Exception {
        Path jar = SampleCheckout.jarWithoutFingerprint(folder.resolve("library/program.jar"));

        assertThat(SampleCheckout.freshness(jar)).isEqualTo(FRESH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "tombolo"})
    void aFolderThatLacksOneMarkIsNoCheckout(String mark) throws Exception {
        Path jar = SampleCheckout.jarWithoutFingerprint(checkout.root().resolve("target/program.jar"));
        Files.delete(checkout.root().resolve(mark));

        assertThat(SampleCheckout.freshness(jar)).isEqualTo(FRESH);
    }

    @Test
    void classesInAFolderAndOfThePlatformAreFresh() {
        assertThat(Freshness.of(SampleProgram.class)).isEqualTo(FRESH);
        assertThat(Freshness.of(String.class)).isEqualTo(FRESH);
    }

    @Test
    void failsOnAJarThatCannotBeRead() throws IOException {
        Path jar = checkout.write("target/program.jar", "not a jar");

        assertThatThrownBy(() -> new ProgramJar(jar).freshness())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(jar + ": cannot be read as a jar · run: ./tombolo build");
    }

    @Test
    void aFreshProgramStarts() throws Exception {
        assertThat(run(checkout.jar())).isEqualTo(new Ended(0, "started\n"));
    }

    @Test
    void failsToStartAStaleProgramAndSaysWhatToDo() throws Exception {
        Path jar = checkout.jar();
        checkout.write("pom.xml", "edited");

        assertThat(run(jar))
                .isEqualTo(new Ended(75, "sample: the built jar is older than its sources · run: ./tombolo build\n"));
    }

    @Test
    void failsSilentlyUnderALauncherThatBuilds() throws Exception {
        Path jar = checkout.jar();
        checkout.write("pom.xml", "edited");

        assertThat(run(jar, "-Dtombolo.rebuilding=true")).isEqualTo(new Ended(75, ""));
    }

    private static Ended run(Path jar, String... flags) throws Exception {
        Path classes = Path.of(Freshness.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> command = Stream.of(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Dfile.encoding=UTF-8",
                                "-Dstderr.encoding=UTF-8"),
                        Stream.of(flags),
                        Stream.of("-cp", jar + File.pathSeparator + classes, SampleProgram.class.getName()))
                .flatMap(part -> part)
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output.replace("\r\n", "\n"));
    }

    private record Ended(int exitCode, String output) {}
}
