package dev.tombolo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.cli.Commands;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {
    private static final Path REPOSITORY = Path.of("../..");

    /** Their blocks are compared by a test of the module that they are about. */
    private static final Set<Path> COMPARED_BY_THEIR_MODULE = Set.of(
            REPOSITORY.resolve("docs/guides/cdk-constructs.md"),
            REPOSITORY.resolve("docs/guides/environment-file.md"),
            REPOSITORY.resolve("docs/guides/pulumi-components.md"));

    /** What the launcher does by itself, without the command line behind it. */
    private static final Set<String> WORDS_OF_THE_LAUNCHER = Set.of("build", "cdk-app");

    private static List<Page> pages() {
        return Page.of(REPOSITORY);
    }

    @Test
    void everyExcerptStandsInItsSource(@TempDir Path plans) {
        var excerpts = new Excerpts(REPOSITORY, new Sources(REPOSITORY, plans));

        assertThat(pages().stream()
                        .filter(page -> !COMPARED_BY_THEIR_MODULE.contains(page.path()))
                        .flatMap(page -> excerpts.problems(page).stream()))
                .isEmpty();
    }

    @Test
    void everyCommandThatAPageNamesExists() {
        var commands = new TreeSet<>(Commands.names());
        commands.addAll(WORDS_OF_THE_LAUNCHER);

        assertThat(pages().stream().flatMap(page -> page.commands().stream()))
                .contains("plan", "models", "build")
                .isSubsetOf(commands);
    }

    @Test
    void everyLinkLeadsToAFile() {
        assertThat(pages().stream()
                        .flatMap(page -> page.links().stream()
                                .map(link -> page.path().resolveSibling(link))
                                .filter(Files::notExists)
                                .map(target -> REPOSITORY.relativize(page.path()) + " → " + target)))
                .isEmpty();
    }

    @Test
    void readmeShowsBothSetUpCommandsFirst() {
        var firstBlock = Page.read(REPOSITORY.resolve("README.md")).excerpts().get(0);

        assertThat(firstBlock.line()).isLessThan(20);
        assertThat(firstBlock.lines())
                .anyMatch(line -> line.startsWith("./tombolo plan"))
                .anyMatch(line -> line.startsWith("mvn verify"));
    }
}
