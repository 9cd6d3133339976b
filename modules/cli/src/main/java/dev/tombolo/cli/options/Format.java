package dev.tombolo.cli.options;

/** The form in which a command answers. */
enum Format {
    /** For people. */
    text,
    /** For machines. */
    json
}
