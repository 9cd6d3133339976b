package dev.tombolo.cli.live;

import dev.tombolo.cli.synthesis.Progress;
import java.io.PrintWriter;
import java.util.function.Supplier;

/** What a program that only asks says when somebody ends it: nothing waits for it, and its report is not printed. */
public final class LastWord {
    private LastWord() {}

    /**
     * Returns what the work returns. When somebody ends the program before, this is said.
     *
     * @param word what became of what was begun
     */
    public static <T> T of(String word, PrintWriter terminal, Supplier<T> work) {
        var hook = new Thread(() -> say(word, terminal), "last-word");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.get();
        } finally {
            remove(hook);
        }
    }

    private static void say(String word, PrintWriter terminal) {
        new Progress(terminal).done();
        terminal.println("tombolo: interrupted · " + word);
        terminal.flush();
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endsAlready) {
            return;
        }
    }
}
