package dev.tombolo.live.check;

import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.call.Reason;
import dev.tombolo.live.call.Unanswered;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks all questions of one environment on one cloud at once.
 *
 * @param identity says whether the right account is asked: while that is not certain, no other answer is believed
 * @param others the other checks
 */
public record Checks(Check identity, List<Check> others) {
    private static final String WRONG_ACCOUNT = "it is not certain that the right account was asked";

    /** A question that is being asked. */
    private record Asked(Question question, Future<List<Answer>> answers) {}

    /** A check whose questions are being asked. */
    private record Running(Check check, List<Asked> asked) {}

    /**
     * Asks, and returns without an answer. Whoever gets the reports waits for them until the deadline; they and their
     * answers stand in the order of checks and questions.
     *
     * @param threads asks questions at the same time
     * @param count is told of each answer
     */
    public Supplier<List<CheckReport>> start(ExecutorService threads, Deadline deadline, AnswerCount count) {
        var running = running(threads, count);
        return () ->
                believed(running.stream().map(check -> report(check, deadline)).toList());
    }

    /**
     * Asks who is signed in, and the rest only where that is certain: for checks that call models or change something.
     *
     * @param threads asks questions at the same time
     * @param count is told of each answer
     */
    public List<CheckReport> runAfterIdentity(ExecutorService threads, Deadline deadline, AnswerCount count) {
        var first = report(running(identity, threads, count), deadline);
        var rest = first.isClean()
                ? others.stream().map(check -> running(check, threads, count)).toList().stream()
                        .map(check -> report(check, deadline))
                : others.stream().map(Checks::unasked);
        return believed(Stream.concat(Stream.of(first), rest).toList());
    }

    private static CheckReport unasked(Check check) {
        return new CheckReport(
                check,
                check.questions().stream()
                        .map(question -> Answer.notChecked(question.subject(), WRONG_ACCOUNT, ""))
                        .toList());
    }

    private List<Running> running(ExecutorService threads, AnswerCount count) {
        return Stream.concat(Stream.of(identity), others.stream())
                .map(check -> running(check, threads, count))
                .toList();
    }

    private static Running running(Check check, ExecutorService threads, AnswerCount count) {
        return new Running(
                check,
                check.questions().stream()
                        .map(question -> asked(question, threads, count))
                        .toList());
    }

    private static Asked asked(Question question, ExecutorService threads, AnswerCount count) {
        count.asked();
        return new Asked(question, threads.submit(() -> {
            try {
                return question.asking().get();
            } finally {
                count.answered();
            }
        }));
    }

    private static CheckReport report(Running running, Deadline deadline) {
        return new CheckReport(
                running.check(),
                running.asked().stream()
                        .flatMap(asked -> answers(asked, deadline).stream())
                        .toList());
    }

    private static List<Answer> answers(Asked asked, Deadline deadline) {
        try {
            return asked.answers().get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Unanswered unanswered) {
                return List.of(notChecked(asked.question(), unanswered));
            }
            throw new IllegalStateException(asked.question().subject() + " was asked in a wrong way", e.getCause());
        } catch (TimeoutException e) {
            asked.answers().cancel(true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.of(notChecked(asked.question(), new Unanswered(Reason.OUT_OF_TIME, "")));
    }

    private static Answer notChecked(Question question, Unanswered why) {
        return Answer.notChecked(question.subject(), question.permission(), why);
    }

    private static List<CheckReport> believed(List<CheckReport> reports) {
        var first = reports.get(0);
        if (first.isClean()) {
            return reports;
        }
        return IntStream.range(0, reports.size())
                .mapToObj(index -> index == 0
                        ? first
                        : reports.get(index).doubted(WRONG_ACCOUNT, "make the check \"" + first.check() + "\" pass"))
                .toList();
    }
}
