package dev.tombolo.live.smoke.oci;

import dev.tombolo.blueprint.network.OciNetwork;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.smoke.Addresses;
import java.util.Optional;
import java.util.function.Function;

/**
 * The host of an environment's private endpoint, as this machine finds it. Another address under its name would get the
 * signature.
 *
 * @param network the network that declares it
 * @param lookUp finds the addresses of a URL's host
 */
record PrivateHost(OciNetwork network, Function<String, Addresses> lookUp) {
    /** What stands behind an answer that came this way. */
    static final String WORDS = " through a private address";

    boolean isOf(HandedCall call) {
        return call.baseUrl().equals(network.baseUrl(call.way()));
    }

    /**
     * Returns what to say instead of a call, because the host leads elsewhere; empty where it leads to the network.
     *
     * @throws Unanswered if the host has no address here
     */
    Optional<Answer> astray(String about, ModelPath path) {
        var addresses = lookUp.apply(network.baseUrl(path));
        return addresses
                .firstPublic()
                .map(address -> " leads to the public address " + address)
                .or(() -> network.vcn()
                        .flatMap(block -> addresses
                                .firstOutside(block)
                                .map(address -> " leads to " + address + ", outside " + block)))
                .map(leads -> Answer.fail(
                        about, "not called: " + addresses.host() + leads, "look for the entry of another name server"));
    }
}
