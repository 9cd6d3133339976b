package dev.tombolo.live.preflight.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What a server with a latency costs: a ratio of two times in one run, as a time alone says nothing on another machine. The
 * fastest of several warm runs counts, because other builds take processor time from this one.
 */
class SpeedTest {
    private static final Duration LATENCY = Duration.ofMillis(100);
    private static final int WARM_UPS = 15;
    private static final int RUNS = 15;

    @Test
    void asksTwentyModelsInThreeRegionsInTheTimeOfThreeCalls() {
        try (var atOnce = new TwentyModels(Duration.ZERO);
                var twentyModels = new TwentyModels(LATENCY)) {
            IntStream.range(0, WARM_UPS).forEach(run -> atOnce.preflights());
            var call = fastest(twentyModels::call);
            assertThat(fastest(twentyModels::preflights)).isLessThan(call.multipliedBy(3));
        }
    }

    private static Duration fastest(Runnable work) {
        return IntStream.range(0, RUNS)
                .mapToObj(run -> time(work))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Duration time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
