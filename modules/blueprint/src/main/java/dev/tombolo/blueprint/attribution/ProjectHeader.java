package dev.tombolo.blueprint.attribution;

/** Whether a client names a project of bedrock-mantle in its calls. */
public enum ProjectHeader {
    /** The client sends {@code OpenAI-Project}. */
    SENT,
    /**
     * The client cannot send it, so that its calls go to the account's default project. The provider for Bedrock that Codex
     * has built in is one (https://github.com/openai/codex/issues/27613, open on 2026-11-22).
     */
    NOT_SENT
}
