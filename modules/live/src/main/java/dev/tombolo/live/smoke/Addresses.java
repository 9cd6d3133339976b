package dev.tombolo.live.smoke;

import dev.tombolo.blueprint.network.Cidr;
import dev.tombolo.live.call.Reason;
import dev.tombolo.live.call.Unanswered;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/**
 * Where the host of a URL leads from this machine.
 *
 * @param host the host
 * @param all its addresses
 */
public record Addresses(String host, List<InetAddress> all) {
    /** Creates addresses; the list is copied. */
    public Addresses {
        all = List.copyOf(all);
    }

    /**
     * Looks a host up.
     *
     * @throws Unanswered if the host has no address here
     */
    public static Addresses of(String url) {
        var host = URI.create(url).getHost();
        try {
            return new Addresses(host, List.of(InetAddress.getAllByName(host)));
        } catch (UnknownHostException e) {
            throw new Unanswered(Reason.NO_ANSWER, host);
        }
    }

    /** Tells whether all of them are of private networks. */
    public boolean arePrivate() {
        return all.stream().allMatch(InetAddress::isSiteLocalAddress);
    }

    /** Returns the first that the internet knows. */
    public Optional<String> firstPublic() {
        return all.stream()
                .filter(address -> !address.isSiteLocalAddress())
                .map(InetAddress::getHostAddress)
                .findFirst();
    }

    /** Returns the first that lies outside a block. */
    public Optional<String> firstOutside(Cidr block) {
        return all.stream()
                .map(InetAddress::getHostAddress)
                .filter(address ->
                        Cidr.parse(address + "/32").filter(block::overlaps).isEmpty())
                .findFirst();
    }
}
