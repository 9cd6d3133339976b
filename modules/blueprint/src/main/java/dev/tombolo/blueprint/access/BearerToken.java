package dev.tombolo.blueprint.access;

/** Whether a consumer may call with a bearer token instead of a signature. */
public enum BearerToken {
    /** Calls are signed: no statement is written. */
    NONE,
    /** Tokens of at most twelve hours that the caller makes from its own credentials. Long-term keys stay out. */
    SHORT_TERM
}
