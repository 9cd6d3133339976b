package dev.tombolo.assurance.ocipolicy;

/** What became of the text of a policy statement: understood, or kept as not understood. */
public sealed interface OciReading permits OciStatement, UnreadOciStatement {}
