package dev.tombolo.cli.options;

/** The form in which a command answers. */
public enum Format {
    /** For people. */
    text,
    /** For machines. */
    json
}
