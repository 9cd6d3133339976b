package dev.tombolo.live.call;

import java.util.concurrent.atomic.AtomicBoolean;

/** Whether somebody wants the program to end: nothing that changes a cloud begins then, and what began ends. */
public final class Interruption {
    private final AtomicBoolean happened = new AtomicBoolean();

    /** Makes it happen. */
    public void happen() {
        happened.set(true);
    }

    /** Tells whether it happened. */
    public boolean hasHappened() {
        return happened.get();
    }

    /**
     * Lets a change begin.
     *
     * @throws Unanswered if the program is about to end
     */
    public void requireNone() {
        if (hasHappened()) {
            throw new Unanswered(Reason.INTERRUPTED, "");
        }
    }
}
