package dev.tombolo.cli.preflight;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.cli.live.CloudReport;
import dev.tombolo.cli.synthesis.Progress;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.check.AnswerCount;
import dev.tombolo.live.check.Checks;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/**
 * One cloud that is asked about one environment.
 *
 * @param environment the environment's name
 * @param cloud the cloud
 * @param account the account or tenancy that the file names
 * @param region the Region of the models
 * @param checks what is asked
 */
record AskedCloud(String environment, Cloud cloud, String account, String region, Checks checks) {
    private static final String FORMAT = "tombolo-preflight/1";

    /** Asks, and returns without an answer. */
    Supplier<CloudReport> start(ExecutorService threads, Deadline deadline, Progress terminal) {
        var reports = checks.start(
                threads,
                deadline,
                new AnswerCount(
                        said -> terminal.say("asking " + cloud.key() + " about " + environment + " · " + said)));
        return () -> CloudReport.of(FORMAT, environment, cloud, account, region, reports.get());
    }
}
