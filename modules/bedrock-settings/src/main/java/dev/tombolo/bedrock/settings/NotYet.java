package dev.tombolo.bedrock.settings;

/** What may pass when it is tried again: throttling, a fault of the service or the network, a change on its way. */
final class NotYet extends RuntimeException {
    NotYet(String message) {
        super(message);
    }
}
