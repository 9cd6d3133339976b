package dev.tombolo.cli.live;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The threads on which clouds are asked: they wait most of the time, and end with the program. */
public record Threads(ExecutorService pool) implements AutoCloseable {
    /** More questions than these wait for each other. */
    private static final int MOST = 96;

    /** Returns threads that start when they are needed. */
    public static Threads start() {
        return new Threads(Executors.newFixedThreadPool(MOST, task -> {
            var thread = new Thread(task, "asking");
            thread.setDaemon(true);
            return thread;
        }));
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
