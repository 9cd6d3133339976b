package dev.tombolo.bedrock.settings;

/** Why a setting was left as it is, in words for whoever deploys; never with content of a setting. */
class Refusal extends RuntimeException {
    private final String reason;

    Refusal(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
