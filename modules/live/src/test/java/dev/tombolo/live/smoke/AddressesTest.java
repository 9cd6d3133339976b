package dev.tombolo.live.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.blueprint.network.Cidr;
import dev.tombolo.live.call.Unanswered;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class AddressesTest {
    private static final Cidr BLOCK = Cidr.parse("10.52.0.0/20").orElseThrow();

    private static Addresses of(String... literals) throws UnknownHostException {
        var addresses = new ArrayList<InetAddress>();
        for (var literal : literals) {
            addresses.add(InetAddress.getByName(literal));
        }
        return new Addresses("host", addresses);
    }

    @Test
    void onePublicAddressIsEnoughToLeaveTheNetwork() throws UnknownHostException {
        assertThat(of("10.52.0.7", "192.168.1.1").arePrivate()).isTrue();
        assertThat(of("10.52.0.7", "203.0.113.7").arePrivate()).isFalse();
        assertThat(of("10.52.0.7", "203.0.113.7").firstPublic()).hasValue("203.0.113.7");
        assertThat(of("10.52.0.7").firstPublic()).isEmpty();
    }

    @Test
    void findsTheAddressOutsideABlock() throws UnknownHostException {
        assertThat(of("10.52.0.7", "10.52.15.255").firstOutside(BLOCK)).isEmpty();
        assertThat(of("10.52.0.7", "10.52.16.0").firstOutside(BLOCK)).hasValue("10.52.16.0");
        assertThat(of("fd00::1").firstOutside(BLOCK)).isPresent();
    }

    @Test
    void looksUpTheHostOfAUrl() {
        assertThat(Addresses.of("https://127.0.0.1/path").all()).containsExactly(InetAddress.getLoopbackAddress());
    }

    @Test
    void failsWhereTheHostHasNoAddress() {
        assertThatThrownBy(() -> Addresses.of("https://no-such-host.invalid/path"))
                .isInstanceOf(Unanswered.class)
                .hasMessage("no answer (no-such-host.invalid)");
    }
}
