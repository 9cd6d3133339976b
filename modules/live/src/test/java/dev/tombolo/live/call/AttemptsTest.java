package dev.tombolo.live.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptsTest {
    private final List<Duration> pauses = new ArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();

    private Attempts within(Duration duration) {
        return new Attempts(Deadline.in(duration), pauses::add);
    }

    private String failingUntil(int call, Reason reason) {
        if (calls.incrementAndGet() < call) {
            throw new Unanswered(reason, "");
        }
        return "answer of call " + calls.get();
    }

    @Test
    void asksAgainWhatMayPassWithLongerAndLongerPauses() {
        assertThat(within(Duration.ofMinutes(1)).of(() -> failingUntil(5, Reason.THROTTLED)))
                .isEqualTo("answer of call 5");
        assertThat(pauses).hasSize(4);
        assertThat(pauses.get(0)).isBetween(Duration.ofMillis(100), Duration.ofMillis(200));
        assertThat(pauses.get(3)).isBetween(Duration.ofMillis(800), Duration.ofMillis(1600));
    }

    @Test
    void doesNotKeepStepWithOthers() {
        for (int caller = 0; caller < 50; caller++) {
            calls.set(0);
            within(Duration.ofMinutes(1)).of(() -> failingUntil(2, Reason.FAULT));
        }
        assertThat(new HashSet<>(pauses)).hasSizeGreaterThan(10);
    }

    @Test
    void failsAfterFiveTries() {
        assertThatThrownBy(() -> within(Duration.ofMinutes(1)).of(() -> failingUntil(9, Reason.THROTTLED)))
                .isInstanceOf(Unanswered.class)
                .hasMessage("throttled in 5 tries");
        assertThat(calls).hasValue(5);
    }

    @Test
    void failsAtOnceWhereAskingAgainDoesNotHelp() {
        assertThatThrownBy(() -> within(Duration.ofMinutes(1)).of(() -> failingUntil(9, Reason.DENIED)))
                .isInstanceOf(Unanswered.class)
                .hasMessage("not allowed");
        assertThat(pauses).isEmpty();
    }

    @Test
    void failsWhereTheNextPauseLiesBeyondTheDeadline() {
        assertThatThrownBy(() -> within(Duration.ofMillis(50)).of(() -> failingUntil(9, Reason.NO_ANSWER)))
                .isInstanceOf(Unanswered.class)
                .hasMessage("no answer");
        assertThat(calls).hasValue(1);
    }

    @Test
    void failsWithoutATryWhereTheTimeIsOver() {
        assertThatThrownBy(() -> within(Duration.ZERO).of(() -> failingUntil(1, Reason.FAULT)))
                .isInstanceOf(Unanswered.class)
                .hasMessage("out of time");
        assertThat(calls).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({
        "FAULT, REFUSED, a fault of the service",
        "NO_ANSWER, DENIED, no answer",
        "FAULT, NO_ANSWER, no answer in 5 tries",
        "THROTTLED, REFUSED, refused in 2 tries"
    })
    void failsToChangeWithTheDoubtThatIsLeft(Reason first, Reason second, String message) {
        assertThatThrownBy(() -> within(Duration.ofMinutes(1)).ofChange(() -> {
                    throw new Unanswered(calls.incrementAndGet() == 1 ? first : second, "");
                }))
                .isInstanceOf(Unanswered.class)
                .hasMessage(message);
    }

    @Test
    void changesWhatATryBeforeFailedToChange() {
        assertThat(within(Duration.ofMinutes(1)).ofChange(() -> failingUntil(2, Reason.FAULT)))
                .isEqualTo("answer of call 2");
    }

    @Test
    void failsWhenItIsInterruptedWhileItWaits() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() ->
                        Attempts.until(Deadline.in(Duration.ofMinutes(1))).of(() -> failingUntil(9, Reason.NO_ANSWER)))
                .hasMessage("out of time");
        assertThat(Thread.interrupted()).isTrue();
    }
}
