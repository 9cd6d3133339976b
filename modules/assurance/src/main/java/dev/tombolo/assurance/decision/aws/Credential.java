package dev.tombolo.assurance.decision.aws;

/** How a caller proves who it is. */
public enum Credential {
    /** A signature (SigV4). */
    SIGNATURE("signature"),
    /** A Bedrock API key of at most twelve hours, which asks for {@code CallWithBearerToken} besides. */
    SHORT_TERM_TOKEN("short-term token");

    private final String word;

    Credential(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
