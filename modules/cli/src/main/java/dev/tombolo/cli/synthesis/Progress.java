package dev.tombolo.cli.plan;

import java.io.PrintWriter;

/** Tells a person at a terminal what is going on; in a pipe it says nothing. The launcher knows which it is. */
final class Progress {
    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintWriter terminal;
    private final boolean shown;

    Progress(PrintWriter terminal) {
        this.terminal = terminal;
        this.shown = Boolean.getBoolean("tombolo.terminal");
    }

    synchronized void say(String what) {
        if (shown) {
            terminal.print(ERASE_LINE + what);
            terminal.flush();
        }
    }

    synchronized void done() {
        say("");
    }
}
