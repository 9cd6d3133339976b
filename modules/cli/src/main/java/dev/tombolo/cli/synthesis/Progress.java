package dev.tombolo.cli.synthesis;

import java.io.PrintWriter;

/** Tells a person at a terminal what is going on; in a pipe it says nothing. The launcher knows which it is. */
public final class Progress {
    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintWriter terminal;
    private final boolean shown;

    /** Tells it to this terminal. */
    public Progress(PrintWriter terminal) {
        this.terminal = terminal;
        this.shown = Boolean.getBoolean("tombolo.terminal");
    }

    /** Says what begins now. */
    public synchronized void say(String what) {
        if (shown) {
            terminal.print(ERASE_LINE + what);
            terminal.flush();
        }
    }

    /** Takes away what was said. */
    public synchronized void done() {
        say("");
    }
}
