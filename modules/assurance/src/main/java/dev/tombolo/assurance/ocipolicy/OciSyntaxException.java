package dev.tombolo.assurance.ocipolicy;

/** A statement has something that the reader does not understand. */
final class OciSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    OciSyntaxException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
