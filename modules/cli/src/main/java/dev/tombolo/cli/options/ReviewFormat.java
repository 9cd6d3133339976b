package dev.tombolo.cli.options;

/** The form in which a command answers that also tells reviewers what is different. */
enum ReviewFormat {
    /** For people. */
    text,
    /** For machines. */
    json,
    /** For a comment on a pull request. */
    markdown
}
