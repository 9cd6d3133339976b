package dev.tombolo.live.smoke.aws;

import dev.tombolo.live.check.Permission;

/** What whoever runs the smoke test needs, beside what the consumers' roles may. */
final class SmokePermissions {
    static final Permission ASSUME = new Permission("sts:AssumeRole", "the consumer's role");
    static final Permission READ_HAND_OFF = new Permission("ssm:GetParametersByPath", "the consumer's hand-offs");

    /** What a line says that is missing: which of the two it was, the service does not say. */
    static final Permission TO_CALL =
            new Permission(READ_HAND_OFF.action() + " and " + ASSUME.action(), "the consumer's hand-offs and role");

    private SmokePermissions() {}
}
