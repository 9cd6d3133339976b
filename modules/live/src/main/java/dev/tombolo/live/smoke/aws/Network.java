package dev.tombolo.live.smoke.aws;

import dev.tombolo.live.call.Reason;
import dev.tombolo.live.call.Unanswered;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.stream.Stream;

/** Where the host of a URL leads from this machine. */
enum Network {
    /** To addresses of a private network: an interface endpoint with private DNS. */
    PRIVATE(" through a private address"),
    /** To the internet. */
    PUBLIC("");

    private final String words;

    Network(String words) {
        this.words = words;
    }

    /** Returns the remark on an answer that came this way. */
    String words() {
        return words;
    }

    static Network of(String url) {
        var host = URI.create(url).getHost();
        try {
            return Stream.of(InetAddress.getAllByName(host)).allMatch(InetAddress::isSiteLocalAddress)
                    ? PRIVATE
                    : PUBLIC;
        } catch (UnknownHostException e) {
            throw new Unanswered(Reason.NO_ANSWER, host);
        }
    }
}
