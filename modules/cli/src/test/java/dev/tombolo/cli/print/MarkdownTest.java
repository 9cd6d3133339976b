package dev.tombolo.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void whatComesFromFilesIsShownAndNeverRendered() {
        assertThat(new Markdown()
                        .heading("dev", "what changes")
                        .points(List.of("@team: see <b>`this`</b>\nand [that](x)"))
                        .table(List.of("who"), List.of(List.of("aws:iam/role:Role|a"), List.of("")))
                        .text())
                .isEqualTo("""
                        ### `dev` what changes

                        - `@team: see <b>'this'</b> and [that](x)`

                        | who |
                        |---|
                        | `aws:iam/role:Role\\|a` |
                        |  |

                        """);
    }

    @Test
    void nothingIsSaidOfWhatIsEmpty() {
        assertThat(new Markdown()
                        .sentence("")
                        .points(List.of())
                        .table(List.of("who"), List.of())
                        .text())
                .isEmpty();
    }

    @Test
    void aCommentHoldsNoMoreThanItCan() {
        var rows = IntStream.range(0, 2000)
                .mapToObj(row -> List.of("x".repeat(100)))
                .toList();
        var text = new Markdown().table(List.of("what"), rows).text();
        assertThat(text).hasSizeLessThan(61_000).endsWith(" more lines, which a comment cannot hold.\n");
        assertThat(text.lines().filter(line -> line.startsWith("| `")).count())
                .isEqualTo(2001
                        - Integer.parseInt(text.replaceAll("(?s).*…and (\\d+) more.*", "$1")
                                .strip()));
    }
}
