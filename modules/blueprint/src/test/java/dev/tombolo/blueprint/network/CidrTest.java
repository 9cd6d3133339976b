package dev.tombolo.blueprint.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CidrTest {
    private static Cidr cidr(String text) {
        return Cidr.parse(text).orElseThrow();
    }

    private static List<String> split(String text, int parts) {
        return cidr(text).split(parts).stream().map(Cidr::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0/0", "10.40.0.0/20", "172.16.0.0/12", "192.168.1.1/32", "255.255.255.255/32"})
    void readsABlockAndWritesItTheSame(String text) {
        assertThat(cidr(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.40.0.0",
                "10.40.0/20",
                "10.40.0.0/33",
                "10.40.0.1/20",
                "256.0.0.0/8",
                "10.040.0.0/20",
                "::/0",
                "10.40.0.0/20 ",
                "10.40.0.0/020",
                "999.0.0.0/8"
            })
    void failsToReadWhatIsNoBlock(String text) {
        assertThat(Cidr.parse(text)).isEmpty();
    }

    @Test
    void countsItsAddresses() {
        assertThat(cidr("10.40.0.0/20").size()).isEqualTo(4096);
        assertThat(cidr("0.0.0.0/0").size()).isEqualTo(4_294_967_296L);
        assertThat(cidr("10.0.0.1/32").size()).isEqualTo(1);
    }

    @Test
    void overlapsABlockThatSharesAnAddressOnly() {
        var block = cidr("10.40.0.0/20");

        assertThat(block.overlaps(cidr("10.40.15.0/24"))).isTrue();
        assertThat(cidr("10.40.15.0/24").overlaps(block)).isTrue();
        assertThat(block.overlaps(block)).isTrue();
        assertThat(block.overlaps(cidr("10.40.16.0/20"))).isFalse();
        assertThat(block.overlaps(cidr("10.39.240.0/20"))).isFalse();
    }

    @Test
    void splitsIntoAPowerOfTwo() {
        assertThat(split("10.40.0.0/20", 1)).containsExactly("10.40.0.0/20");
        assertThat(split("10.40.0.0/20", 2)).containsExactly("10.40.0.0/21", "10.40.8.0/21");
        assertThat(split("10.40.0.0/20", 3)).containsExactly("10.40.0.0/22", "10.40.4.0/22", "10.40.8.0/22");
        assertThat(split("10.40.0.0/20", 4))
                .containsExactly("10.40.0.0/22", "10.40.4.0/22", "10.40.8.0/22", "10.40.12.0/22");
    }
}
