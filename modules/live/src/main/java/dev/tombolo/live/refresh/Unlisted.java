package dev.tombolo.live.refresh;

/**
 * A list that no answer came for: nothing is concluded from it.
 *
 * @param region the Region
 * @param permission what the call needs
 * @param says why there is no answer
 */
public record Unlisted(String region, String permission, String says) {}
