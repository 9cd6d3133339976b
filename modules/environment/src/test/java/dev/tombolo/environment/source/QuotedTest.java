package dev.tombolo.environment.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedTest {
    @Test
    void keepsATextOnOneLine() {
        assertThat(Quoted.of("a\nb\u0007c")).isEqualTo("\"a\\nb\\u0007c\"");
    }

    @Test
    void cutsWhatNoLineCanBear() {
        assertThat(Quoted.of("x".repeat(500))).isEqualTo("\"" + "x".repeat(120) + "…\"");
    }

    @Test
    void joinsWithAWord() {
        assertThat(Quoted.joined(List.of("a", "b"), " or ")).isEqualTo("\"a\" or \"b\"");
    }

    @Test
    void pathsShowItemsInBrackets() {
        assertThat(KeyPath.of("accepts").item(0).key("id")).hasToString("accepts[0].id");
    }
}
