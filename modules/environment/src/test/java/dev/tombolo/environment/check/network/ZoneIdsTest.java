package dev.tombolo.environment.check.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneIdsTest {
    @ParameterizedTest
    @CsvSource({
        "us-east-1, use1-az6",
        "us-west-2, usw2-az1",
        "eu-central-1, euc1-az2",
        "ap-southeast-2, apse2-az3",
        "ap-northeast-1, apne1-az4",
        "ca-central-1, cac1-az1",
        "us-gov-west-1, usgw1-az1",
    })
    void belongToTheirRegion(String region, String zone) {
        assertThat(ZoneIds.belongs(zone, region)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"us-east-1, use2-az1", "us-east-1, us-east-1a", "us-east-1, use1-az", "us-east-1, use1-az123"})
    void failsOnOthers(String region, String zone) {
        assertThat(ZoneIds.belongs(zone, region)).isFalse();
    }
}
