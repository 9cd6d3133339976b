package dev.tombolo.blueprint.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.access.OciGrant;
import dev.tombolo.blueprint.cost.OciBudget;
import dev.tombolo.blueprint.cost.OciQuotas;
import dev.tombolo.blueprint.network.OciNetworkSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class OnlyInRootCompartmentTest {
    @Test
    void whatOracleTakesOnlyThereNamesItsSource() {
        assertThat(Stream.of(OciBudget.class, OciGrant.DynamicGroup.class, OciNetworkSource.class, OciQuotas.class)
                        .map(type -> type.getAnnotation(OnlyInRootCompartment.class)))
                .allSatisfy(mark ->
                        assertThat(mark.source()).matches("https://docs\\.oracle\\.com/.*, read 2026-11-2[23]"));
    }
}
