package dev.tombolo.live.reconcile.aws;

/** What is done about drift. */
public enum Repair {
    /** It is told. */
    CHECK,
    /** The declared value is set and read back. */
    APPLY
}
