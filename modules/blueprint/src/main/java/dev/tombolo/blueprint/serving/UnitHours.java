package dev.tombolo.blueprint.serving;

/**
 * What a hosting cluster is billed: its units by the hour, called or not, and a minimum for each cluster that begins
 * anew when the cluster is replaced. What a unit-hour of a shape costs is in Oracle's price list.
 *
 * <p>Source: https://docs.oracle.com/en-us/iaas/Content/generative-ai/pay-dedicated.htm, read 2026-11-22.
 *
 * @param units the cluster's units
 */
public record UnitHours(int units) {
    /** The unit-hours that a hosting cluster is billed however soon it is deleted. */
    public static final int MINIMUM = 744;

    private static final int HOURS_OF_31_DAYS = 31 * 24;

    /** Returns the unit-hours of a cluster that is there for a month of 31 days. */
    public int ofAMonth() {
        return units * HOURS_OF_31_DAYS;
    }
}
