package dev.tombolo.blueprint.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.catalog.Cloud;
import org.junit.jupiter.api.Test;

class MarketplaceCapTest {
    @Test
    void oracleCountsFifteenPercentOfAYear() {
        assertThat(MarketplaceCap.of(Cloud.OCI, 120_000)).contains(18_000L);
        assertThat(MarketplaceCap.of(Cloud.OCI, Integer.MAX_VALUE)).contains(322_122_547L);
    }

    @Test
    void ofAmazonNoShareIsKnown() {
        assertThat(MarketplaceCap.of(Cloud.AWS, 120_000)).isEmpty();
    }
}
