package dev.tombolo.blueprint.guardrail;

/** What happens to personal or secret data that a guardrail finds, weakest first. */
public enum PiiAction {
    /** It is replaced by the word for its type, and the call goes on. */
    ANONYMIZE,
    /** The call is answered by the guardrail's own message. */
    BLOCK
}
