package dev.tombolo.assurance.ocipolicy;

/**
 * A statement that was not understood; it may allow anything.
 *
 * @param reason what was not understood
 */
public record UnreadOciStatement(String reason) implements OciReading {}
