package dev.tombolo.environment.check;

/**
 * An ARN whose form the schema has checked: {@code arn:partition:service:region:account:resource}.
 *
 * @param text the whole ARN
 */
public record Arn(String text) {
    /** Returns the partition. */
    public String partition() {
        return text.split(":", -1)[1];
    }

    /** Returns the Region; nothing for a service that has none. */
    public String region() {
        return text.split(":", -1)[3];
    }

    /** Returns the account. */
    public String account() {
        return text.split(":", -1)[4];
    }
}
