package dev.tombolo.cli.plan.content;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a guard holds on one path. */
public enum GuardState {
    /** The output that was read back stops every call without it, or has the service do it to every call. */
    ENFORCED("enforced"),
    /** It is declared, but a switch that no engine can set must be set after the deploy. */
    NEEDS_RECONCILE("declared, needs reconcile"),
    /** The path offers it, and this environment does not declare it. */
    NOT_DECLARED("not declared"),
    /** Somebody else's stack declares it, or nobody: nothing of it is known here. */
    EXTERNAL("not declared here, external"),
    /** The endpoint ignores it. */
    NOT_OFFERED("not offered by this path"),
    /** Nobody could say whether the endpoint honours it. */
    UNKNOWN("not known");

    private final String words;

    GuardState(String words) {
        this.words = words;
    }

    /** Returns how a plan says it. */
    @JsonValue
    public String words() {
        return words;
    }
}
