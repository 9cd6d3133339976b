package dev.tombolo.blueprint.serving;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.text.Text;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class DedicatedModelTest {
    @Test
    void everyUnitIsBilledByTheHour() {
        assertThat(model(2).unitHours().ofAMonth()).isEqualTo(1488);
        assertThat(UnitHours.MINIMUM).isEqualTo(744);
    }

    @Test
    void aDisplayNameHasNoCharacterThatOracleRefuses() {
        assertThat(DedicatedModel.displayName("bank-tombolo-prod", "llama-3.3-70b"))
                .isEqualTo("bank-tombolo-prod-llama-3-3-70b");
    }

    @Test
    void onlyModerationThatIsOffIsNotEnabled() {
        assertThat(ContentModeration.values())
                .filteredOn(moderation -> !moderation.isEnabled())
                .containsExactly(ContentModeration.NONE);
        assertThat(ContentModeration.INFORM.word()).isEqualTo("inform");
    }

    @Test
    void anotherNameChangesNothingElse() {
        var renamed = model(1).named("llama", "llama", Map.of("team", "fraud"));
        assertThat(renamed.key()).isEqualTo("llama");
        assertThat(renamed.freeformTags()).containsEntry("team", "fraud");
        assertThat(renamed.shape()).isEqualTo("LARGE_GENERIC_V1");
    }

    private static DedicatedModel model(int units) {
        return new DedicatedModel(
                "llama-3.3-70b",
                Text.of("meta.llama-3.3-70b-instruct"),
                "LARGE_GENERIC_V1",
                units,
                ContentModeration.BLOCK,
                Optional.empty(),
                "llama-3-3-70b",
                new TreeMap<>());
    }
}
