package dev.tombolo.blueprint.cost;

/** Who pulls the stop. */
public enum StopApproval {
    /** AWS, as soon as the threshold is crossed. */
    AUTOMATIC,
    /** A person, whom AWS asks once it is crossed. */
    MANUAL
}
