package dev.tombolo.blueprint.serving;

import java.util.Locale;

/**
 * What an endpoint of OCI Generative AI does with harmful content in prompts and answers
 * (https://docs.oracle.com/en-us/iaas/Content/generative-ai/guardrails.htm, read 2026-11-23).
 */
public enum ContentModeration {
    /** The call is refused. */
    BLOCK,
    /** The call goes on and the answer says what was found. */
    INFORM,
    /** Nothing is looked at. */
    NONE;

    /** Returns the word in environment files and plans. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether anything is looked at. */
    public boolean isEnabled() {
        return this != NONE;
    }
}
