package dev.tombolo.live.smoke.aws;

import dev.tombolo.live.check.Permission;

/** What whoever runs the smoke test needs, beside what the consumers' roles may. */
final class SmokePermissions {
    static final Permission ASSUME = new Permission("sts:AssumeRole", "the consumer's role");
    static final Permission READ_HAND_OFF = new Permission("ssm:GetParametersByPath", "the consumer's hand-offs");

    private SmokePermissions() {}
}
