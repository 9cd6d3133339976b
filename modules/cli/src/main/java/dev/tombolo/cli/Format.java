package dev.tombolo.cli;

/** The form in which a command answers. */
public enum Format {
    /** For people. */
    text,
    /** For machines. */
    json
}
