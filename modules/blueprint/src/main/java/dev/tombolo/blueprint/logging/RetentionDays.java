package dev.tombolo.blueprint.logging;

import java.util.List;

/**
 * For how long CloudWatch Logs can keep a group
 * (https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html, 2026-11-23).
 */
public final class RetentionDays {
    /** All lengths that it takes, in days. */
    public static final List<Integer> KNOWN = List.of(
            1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653);

    private RetentionDays() {}

    /** Tells whether it takes this one. */
    public static boolean isKnown(int days) {
        return KNOWN.contains(days);
    }
}
