package dev.tombolo.cli.plan.content;

import java.util.List;

/**
 * A model on a dedicated cluster.
 *
 * @param model the portable name
 * @param endpoint the display name of its endpoint, whose OCID callers send
 * @param shape the hardware of a unit
 * @param shapeStatedBy who says that it hosts the model: catalog, or the environment file
 * @param units the units of the cluster
 * @param moderation what the endpoint does with harmful content
 * @param unitHoursOfAMonth what a month of 31 days is billed
 * @param minimumUnitHours what the cluster is billed however soon it is deleted
 * @param price what a unit-hour costs
 * @param replacedBy the edits that replace a resource and begin the minimum anew
 */
public record DedicatedPlan(
        String model,
        String endpoint,
        String shape,
        String shapeStatedBy,
        int units,
        String moderation,
        int unitHoursOfAMonth,
        int minimumUnitHours,
        String price,
        List<ReplacedPlan> replacedBy) {}
