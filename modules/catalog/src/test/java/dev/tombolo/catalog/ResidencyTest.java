package dev.tombolo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.catalog.read.CatalogReader;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ResidencyTest {
    @Test
    void takesOnlyMemberStatesForTheEuropeanUnion() {
        assertThat(allowed("eu"))
                .containsExactly(
                        "eu-amsterdam-1",
                        "eu-central-1",
                        "eu-frankfurt-1",
                        "eu-frankfurt-2",
                        "eu-madrid-1",
                        "eu-madrid-2",
                        "eu-marseille-1",
                        "eu-milan-1",
                        "eu-north-1",
                        "eu-paris-1",
                        "eu-south-1",
                        "eu-south-2",
                        "eu-stockholm-1",
                        "eu-west-1",
                        "eu-west-3");
    }

    @Test
    void takesACountryOnBothClouds() {
        assertThat(allowed("gb")).containsExactly("eu-west-2", "uk-cardiff-1", "uk-gov-london-1", "uk-london-1");
    }

    @Test
    void takesEveryRegionForAny() {
        assertThat(allowed("any"))
                .hasSameSizeAs(CatalogReader.shipped().regions().keySet());
    }

    private static List<String> allowed(String area) {
        var residency = new Residency(area);
        return CatalogReader.shipped().regions().values().stream()
                .filter(residency::allows)
                .map(Region::name)
                .toList();
    }
}
