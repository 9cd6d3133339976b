package dev.tombolo.blueprint.guardrail;

/**
 * What a caller reads in place of what is blocked, at most 500 characters each.
 *
 * @param input in place of a prompt
 * @param outputs in place of an answer
 */
public record BlockedMessages(String input, String outputs) {
    /** Messages that name no product and give no hint of what was found. */
    public static final BlockedMessages DEFAULT = new BlockedMessages(
            "This request is blocked by the guardrail of its environment.",
            "The answer is blocked by the guardrail of its environment.");
}
