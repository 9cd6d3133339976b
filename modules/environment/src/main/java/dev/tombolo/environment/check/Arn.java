package dev.tombolo.environment.check;

/**
 * An ARN whose form the schema has checked: {@code arn:partition:service:region:account:resource}.
 *
 * @param text the whole ARN
 */
record Arn(String text) {
    String partition() {
        return text.split(":", -1)[1];
    }

    String region() {
        return text.split(":", -1)[3];
    }

    String account() {
        return text.split(":", -1)[4];
    }
}
