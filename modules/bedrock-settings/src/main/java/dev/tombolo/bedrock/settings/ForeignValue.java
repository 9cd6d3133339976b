package dev.tombolo.bedrock.settings;

/** What is there is not this stack's, and nobody agreed to change it. */
final class ForeignValue extends Refusal {
    ForeignValue(String reason) {
        super(reason);
    }
}
