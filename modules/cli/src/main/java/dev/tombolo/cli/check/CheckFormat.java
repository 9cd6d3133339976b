package dev.tombolo.cli.check;

/** The form in which a check answers. */
enum CheckFormat {
    /** For people. */
    text,
    /** For machines. */
    json,
    /** For code hosts: SARIF 2.1.0. */
    sarif,
    /** For build servers: JUnit XML. */
    junit
}
