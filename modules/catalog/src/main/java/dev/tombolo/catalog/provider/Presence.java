package dev.tombolo.catalog.provider;

/** Whether a version of a provider has a resource type. */
public enum Presence {
    /** A source says that it does. */
    HAS,
    /** A source says that it does not. */
    LACKS,
    /** Nobody looked. */
    UNKNOWN
}
