package dev.tombolo.live.preflight.aws;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * What twenty models in three Regions take on a server with a latency of 100 ms, beside three calls one after the other.
 * {@code bench/preflight} runs it.
 */
final class Latency {
    private static final Duration LATENCY = Duration.ofMillis(100);
    private static final int WARM_UPS = 15;
    private static final int PAIRS = 15;

    private Latency() {}

    /** Prints one row of a table for each figure. */
    public static void main(String[] arguments) {
        try (var atOnce = new TwentyModels(Duration.ZERO);
                var late = new TwentyModels(LATENCY)) {
            System.out.printf(
                    Locale.ROOT,
                    "| the first run of a JVM, without latency, ms | %.0f |%n",
                    milliseconds(atOnce::preflights));
            IntStream.range(0, WARM_UPS).forEach(run -> atOnce.preflights());
            print("a run without latency, warm, ms", runs(atOnce::preflights));
            var calls = new double[PAIRS];
            var all = new double[PAIRS];
            for (int pair = 0; pair < PAIRS; pair++) {
                calls[pair] = milliseconds(() -> IntStream.range(0, 3).forEach(call -> late.call()));
                all[pair] = milliseconds(late::preflights);
            }
            print("three calls, one after the other, ms", calls);
            print("twenty models in three Regions, ms", all);
            print(
                    "ratio",
                    IntStream.range(0, PAIRS)
                            .mapToDouble(pair -> all[pair] / calls[pair])
                            .toArray());
        }
    }

    private static double[] runs(Runnable work) {
        return IntStream.range(0, PAIRS).mapToDouble(run -> milliseconds(work)).toArray();
    }

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    private static void print(String what, double[] figures) {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        var format = sorted[0] < 10 ? "| %s | %.2f · %.2f · %.2f |%n" : "| %s | %.0f · %.0f · %.0f |%n";
        System.out.printf(Locale.ROOT, format, what, sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }
}
