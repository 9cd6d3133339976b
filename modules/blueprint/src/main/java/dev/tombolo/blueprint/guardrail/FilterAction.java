package dev.tombolo.blueprint.guardrail;

/** What a filter does when it finds something, weakest first. */
public enum FilterAction {
    /** Nothing but a trace: the call goes on. For finding out what a filter would block. */
    NONE,
    /** The call is answered by the guardrail's own message. */
    BLOCK
}
