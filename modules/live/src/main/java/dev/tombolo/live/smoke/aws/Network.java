package dev.tombolo.live.smoke.aws;

import dev.tombolo.live.smoke.Addresses;

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
        return Addresses.of(url).arePrivate() ? PRIVATE : PUBLIC;
    }
}
