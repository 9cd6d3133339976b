package dev.tombolo.live.check;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Counts questions and answers, and says so. */
public final class AnswerCount {
    private final Consumer<String> terminal;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();

    /** Tells it to this terminal. */
    public AnswerCount(Consumer<String> terminal) {
        this.terminal = terminal;
    }

    void asked() {
        asked.incrementAndGet();
    }

    void answered() {
        terminal.accept(answered.incrementAndGet() + " of " + asked.get() + " answers");
    }
}
