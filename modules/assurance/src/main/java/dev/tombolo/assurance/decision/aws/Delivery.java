package dev.tombolo.assurance.decision.aws;

/** How an answer comes back, which on bedrock-runtime decides the action that IAM is asked for. */
public enum Delivery {
    /** In one piece. */
    WHOLE("whole"),
    /** As a stream of events. */
    STREAMED("streamed");

    private final String word;

    Delivery(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
