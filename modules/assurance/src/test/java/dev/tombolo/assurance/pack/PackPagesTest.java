package dev.tombolo.assurance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rules.Rules;
import dev.tombolo.catalog.read.CatalogReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the packs say what the packs say, and the packs speak of rules that there are. */
final class PackPagesTest {

    static List<Pack> packs() {
        return Packs.shipped();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyRuleIsOneThatIsShipped(Pack pack) {
        assertThat(Rules.shipped(CatalogReader.shipped(), LocalDate.parse("2026-11-23")))
                .extracting(Rule::id)
                .containsAll(pack.rules());
        assertThat(pack.rules()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everythingAskedIsLookedAtOrSaidToBeUnseen(Pack pack) {
        assertThat(pack.items())
                .allMatch(item -> !item.rules().isEmpty() || item.unseen().isPresent());
        assertThat(pack.items().stream().map(PackItem::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void aPageSaysWhatThePackSays(Pack pack) throws IOException {
        PackPage page = new PackPage(pack);
        if (Boolean.getBoolean("tombolo.update")) {
            Files.writeString(page.file(), page.text());
        }
        assertThat(Files.readString(page.file())).isEqualTo(page.text());
    }

    @Test
    void theIndexListsThePacksAsTheyAre() throws IOException {
        if (Boolean.getBoolean("tombolo.update")) {
            Files.writeString(PackPage.INDEX, PackPage.index());
        }
        assertThat(Files.readString(PackPage.INDEX)).isEqualTo(PackPage.index());
    }

    @Test
    void everyPageBelongsToAPack() throws IOException {
        try (Stream<Path> pages = Files.list(PackPage.ROOT)) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(
                            packs().stream().map(pack -> pack.name() + ".md").toList());
        }
    }
}
