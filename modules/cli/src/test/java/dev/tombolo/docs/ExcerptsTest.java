package dev.tombolo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcerptsTest {
    @TempDir
    private Path repository;

    @BeforeEach
    void writeASource() throws IOException {
        Files.writeString(repository.resolve("source.yaml"), "models:\n  first: 1\n  second: 2\n  third: 3\n");
    }

    private List<String> problems(String text) {
        var page = new Page(repository.resolve("page.md"), text);
        return new Excerpts(repository, new Sources(repository, repository)).problems(page);
    }

    @Test
    void aBlockThatStandsInItsSourceIsClean() {
        assertThat(problems("<!-- from source.yaml -->\n```yaml\nmodels:\n  first: 1\n```\n"))
                .isEmpty();
    }

    @Test
    void linesMayBeLeftOutWhereItIsSaid() {
        assertThat(problems("<!-- from source.yaml -->\n```yaml\nmodels:\n  # …\n  second: 2\n  …\n```\n"))
                .isEmpty();
    }

    @Test
    void theIndentOfAWholePieceDoesNotCount() {
        assertThat(problems("<!-- from source.yaml -->\n```yaml\nsecond: 2\nthird: 3\n```\n"))
                .isEmpty();
    }

    @Test
    void aBlockInAnotherLanguageNeedsNoSource() {
        assertThat(problems("```\nmvn verify\n```\n")).isEmpty();
    }

    @Test
    void failsOnALineThatTheSourceDoesNotHave() {
        assertThat(problems("Some text.\n\n<!-- from source.yaml -->\n```yaml\n  first: 4\n```\n"))
                .containsExactly("page.md:3: the block is not cut from source.yaml · copy its lines again");
    }

    @Test
    void failsOnLinesLeftOutInSilenceOrMoved() {
        assertThat(problems("""
                        <!-- from source.yaml -->
                        ```yaml
                        models:
                          second: 2
                        ```
                        <!-- from source.yaml -->
                        ```yaml
                          third: 3
                          # …
                          first: 1
                        ```
                        """))
                .containsExactly(
                        "page.md:1: the block is not cut from source.yaml · copy its lines again",
                        "page.md:6: the block is not cut from source.yaml · copy its lines again");
    }

    @Test
    void failsOnCodeThatNamesNoSource() {
        assertThat(problems("```java\nint one;\n```\n"))
                .containsExactly("page.md:1: the block names no source · put <!-- from FILE --> above it");
    }

    @Test
    void failsOnASourceThatIsGone() {
        assertThat(problems("<!-- from gone.yaml -->\n```yaml\nmodels:\n```\n"))
                .containsExactly("page.md:1: no file gone.yaml");
    }
}
