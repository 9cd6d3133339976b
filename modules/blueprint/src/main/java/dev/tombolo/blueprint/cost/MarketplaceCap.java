package dev.tombolo.blueprint.cost;

import dev.tombolo.catalog.Cloud;
import java.util.Optional;

/**
 * How much of what a cloud's marketplace sells counts to a commitment. Oracle counts at most {@value #OCI_PERCENT}
 * percent of a year's commitment, and bills the rest beside it
 * (https://docs.oracle.com/en-us/iaas/Content/Marketplace/determining-customer-15-ucm-commit-credit-limit.htm, read
 * 2026-11-22).
 */
public final class MarketplaceCap {
    private static final int OCI_PERCENT = 15;
    private static final int WHOLE = 100;

    private MarketplaceCap() {}

    /**
     * Returns how much of a year's purchases counts, in whole units of the commitment's currency; nothing where no
     * source says it.
     */
    public static Optional<Long> of(Cloud cloud, int commitment) {
        return cloud == Cloud.OCI ? Optional.of((long) commitment * OCI_PERCENT / WHOLE) : Optional.empty();
    }
}
