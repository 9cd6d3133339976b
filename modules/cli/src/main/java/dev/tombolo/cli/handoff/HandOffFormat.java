package dev.tombolo.cli.handoff;

/** How a hand-off is written. */
enum HandOffFormat {
    /** Lines of a shell's environment. */
    env,
    /** One JSON document. */
    json,
    /** The {@code config.toml} of OpenAI Codex. */
    codex,
    /** The {@code config.yaml} of a LiteLLM proxy. */
    litellm
}
