package dev.tombolo.assurance.decision;

/** What a service would answer to a request. */
public enum Outcome {
    /** It is certain that it passes. */
    ALLOWED("allowed"),
    /** It is certain that it does not pass. */
    DENIED("denied"),
    /** It depends on something that the output does not tell. */
    UNKNOWN("unknown");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
