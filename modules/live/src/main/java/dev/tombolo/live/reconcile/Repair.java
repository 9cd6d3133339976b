package dev.tombolo.live.reconcile;

/** What is done about drift. */
public enum Repair {
    /** It is told. */
    CHECK,
    /** The declared value is set and read back. */
    APPLY
}
