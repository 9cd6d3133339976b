package dev.tombolo.live;

import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.check.AnswerCount;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.CheckReport;
import dev.tombolo.live.check.Checks;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;

/** What checks answer, in one line each. */
public final class Lines {
    private Lines() {}

    /** Asks one check. */
    public static List<String> of(Check check) {
        var threads = Executors.newCachedThreadPool();
        try {
            return of(new Checks(check, List.of())
                    .start(threads, Deadline.in(Duration.ofMinutes(1)), new AnswerCount(said -> {}))
                    .get());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Returns the answers of reports. */
    public static List<String> of(List<CheckReport> reports) {
        return reports.stream()
                .flatMap(report -> report.answers().stream())
                .map(answer -> answer.outcome().word() + " · " + answer.subject() + " · " + answer.says()
                        + (answer.remedy().isEmpty() ? "" : " · " + answer.remedy()))
                .toList();
    }
}
