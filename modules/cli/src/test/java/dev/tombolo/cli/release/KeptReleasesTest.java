package dev.tombolo.cli.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.output.OutputReader;
import dev.tombolo.cli.plan.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Synthesizes the environments of each release with the code of today. While a version is not released, {@code
 * -Dtombolo.update=true} keeps what it is; afterwards nothing writes it any more.
 */
class KeptReleasesTest {
    private static final Path RELEASES = Path.of("src/test/resources/releases");
    private static final Path SHIPPED = Path.of("../../environments");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>tombolo</artifactId>\\s*<version>([^<]+)</version>");

    @TempDir
    private Path folder;

    static List<KeptRelease> releases() throws IOException {
        var underWay = RELEASES.resolve(version());
        if (Boolean.getBoolean("tombolo.update") && isNotReleased()) {
            new KeptRelease(underWay).keep(SHIPPED, Files.createTempDirectory("kept"));
        }
        try (var folders = Files.list(RELEASES)) {
            return folders.sorted().map(KeptRelease::new).toList();
        }
    }

    private static String version() throws IOException {
        var pom = VERSION.matcher(Files.readString(Path.of("../../pom.xml")));
        assertThat(pom.find()).isTrue();
        return pom.group(1);
    }

    private static boolean isNotReleased() throws IOException {
        return Files.readString(Path.of("../../CHANGELOG.md")).contains("\n## " + version() + ", not released\n");
    }

    @ParameterizedTest
    @MethodSource("releases")
    void noNameOfAReleaseVanishes(KeptRelease release) throws IOException {
        assertThat(vanished(release, version())).isEmpty();
    }

    @Test
    void theVersionUnderWayIsKept() throws IOException {
        assertThat(releases()).extracting(KeptRelease::version).contains(version());
    }

    @Test
    void failsOnANameThatVanishesAndSaysWhatItIsLikelyCalledNow() throws IOException, InterruptedException {
        var release = renamed();
        assertThat(vanished(release, "1.4.0"))
                .hasSize(3)
                .anyMatch(line -> line.matches("1\\.2\\.0: dev: dev/Access/ConsumersearchRole(\\w{8}) is gone, likely"
                        + " dev/Access/ConsumerfinderRole(\\w{8}) now · give it its former name back \\(on Pulumi an alias"
                        + " is enough\\), or write into the migration of a major version:"
                        + " dev/Access/ConsumersearchRole\\1 -> dev/Access/ConsumerfinderRole\\2"));
    }

    @Test
    void aMajorVersionAccountsForNamesInItsMigrationAndNoOtherVersionDoes() throws IOException, InterruptedException {
        var release = renamed();
        var migration = vanished(release, "2.0.0").stream()
                .map(line -> line.replaceFirst(".*: ", ""))
                .toList();
        assertThat(migration).hasSize(3);
        Files.write(release.folder().resolve("migration.txt"), migration.subList(1, 3));
        assertThat(vanished(release, "2.0.0")).singleElement().asString().endsWith(migration.get(0));
        assertThat(vanished(release, "1.4.0")).hasSize(3);
    }

    /** A release whose names are those of another key than its environment has. */
    private KeptRelease renamed() throws IOException, InterruptedException {
        var repository = Repository.in(folder.resolve("work"));
        var release = new KeptRelease(folder.resolve("1.2.0"));
        release.keep(repository.environments(), folder.resolve("kept"));
        repository.edit("  search: {", "  finder: {");
        Files.copy(
                repository.environments().resolve("dev.yaml"),
                release.environments().resolve("dev.yaml"),
                StandardCopyOption.REPLACE_EXISTING);
        return release;
    }

    private List<String> vanished(KeptRelease release, String version) throws IOException {
        var out = Files.createTempDirectory(folder, "plans");
        assertThat(release.plan(out).err()).isEmpty();
        var vanished = new ArrayList<String>();
        for (var environment : release.names()) {
            vanished.addAll(
                    new Vanished(release, version).in(environment, OutputReader.read(out.resolve(environment))));
        }
        return vanished;
    }
}
