package dev.tombolo.live.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.call.Reason;
import dev.tombolo.live.call.Unanswered;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final Permission READ = Permission.onAnything("some:Read");

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private record Asking(String name, Supplier<Answer> asking) implements Check {
        @Override
        public List<Permission> permissions() {
            return List.of(READ, READ);
        }

        @Override
        public List<Question> questions() {
            return List.of(Question.of("subject of " + name, READ, asking));
        }
    }

    private List<CheckReport> run(Duration most, Check identity, Check... others) {
        return new Checks(identity, List.of(others))
                .start(threads, Deadline.in(most), new AnswerCount(said::add))
                .get();
    }

    private static Answer sleeping(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
            return Answer.pass("sleeper", "");
        } catch (InterruptedException e) {
            throw new Unanswered(Reason.OUT_OF_TIME, "");
        }
    }

    @Test
    void reportsInTheOrderOfChecksWhicheverAnswersFirst() {
        assertThat(run(
                        Duration.ofSeconds(10),
                        new Asking("identity", () -> Answer.pass("you", "fine")),
                        new Asking("slow", () -> sleeping(Duration.ofMillis(200))),
                        new Asking("fast", () -> Answer.warn("fast", "odd", "look"))))
                .containsExactly(
                        new CheckReport("identity", List.of("some:Read"), List.of(Answer.pass("you", "fine"))),
                        new CheckReport("slow", List.of("some:Read"), List.of(Answer.pass("sleeper", ""))),
                        new CheckReport("fast", List.of("some:Read"), List.of(Answer.warn("fast", "odd", "look"))));
        assertThat(said).hasSize(3).contains("3 of 3 answers");
    }

    @Test
    void failsToCheckWhatHasNoAnswerWhenTheTimeIsOver() {
        assertThat(run(
                        Duration.ofMillis(300),
                        new Asking("identity", () -> Answer.pass("you", "fine")),
                        new Asking("slow", () -> sleeping(Duration.ofMinutes(10)))))
                .last()
                .extracting(CheckReport::answers)
                .isEqualTo(List.of(Answer.notChecked("subject of slow", "out of time", "run it again")));
    }

    @Test
    void failsToBelieveAnythingWhileTheIdentityIsNotCertain() {
        Check denied = new Asking("identity", () -> {
            throw new Unanswered(Reason.DENIED, "AccessDenied");
        });
        assertThat(run(Duration.ofSeconds(10), denied, new Asking("other", () -> Answer.pass("model", "fine"))))
                .flatExtracting(CheckReport::answers)
                .containsExactly(
                        Answer.notChecked(
                                "subject of identity",
                                "not allowed (AccessDenied)",
                                "allow some:Read to whoever runs this"),
                        Answer.notChecked(
                                "model",
                                "it is not certain that the right account was asked",
                                "make the check \"identity\" pass"));
    }

    @Test
    void asksNothingElseWhereItMayNotBeTheRightAccount() {
        var asked = new ArrayList<String>();
        Check writes = new Asking("writes", () -> {
            asked.add("written");
            return Answer.pass("setting", "set");
        });
        Check wrong = new Asking("identity", () -> Answer.fail("you", "somebody else", "sign in"));
        assertThat(new Checks(wrong, List.of(writes))
                        .runAfterIdentity(threads, Deadline.in(Duration.ofSeconds(10)), new AnswerCount(said::add)))
                .flatExtracting(CheckReport::answers)
                .containsExactly(
                        Answer.fail("you", "somebody else", "sign in"),
                        Answer.notChecked(
                                "subject of writes",
                                "it is not certain that the right account was asked",
                                "make the check \"identity\" pass"));
        assertThat(asked).isEmpty();
        Check right = new Asking("identity", () -> Answer.pass("you", "fine"));
        assertThat(new Checks(right, List.of(writes))
                        .runAfterIdentity(threads, Deadline.in(Duration.ofSeconds(10)), new AnswerCount(said::add)))
                .flatExtracting(CheckReport::answers)
                .contains(Answer.pass("setting", "set"));
        assertThat(asked).containsExactly("written");
    }

    @Test
    void failsLoudlyWhereACheckItselfIsWrong() {
        assertThatThrownBy(() -> run(Duration.ofSeconds(10), new Asking("identity", () -> {
                    throw new IllegalArgumentException("a mistake of ours");
                })))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("subject of identity was asked in a wrong way");
    }
}
