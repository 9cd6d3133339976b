package dev.tombolo.cli.live;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.CheckReport;
import dev.tombolo.live.check.Outcome;
import java.util.List;

/**
 * What one cloud said of one environment.
 *
 * @param format which shape this is
 * @param environment the environment
 * @param cloud the cloud
 * @param account the account or tenancy that the file names
 * @param region the Region
 * @param passed how many answers are a pass
 * @param warned how many a person should read
 * @param failed how many make a deploy or a call fail
 * @param notChecked how many questions have no answer
 * @param checks the checks
 */
@JsonPropertyOrder({"format", "environment", "cloud", "account", "region"})
public record CloudReport(
        String format,
        String environment,
        Cloud cloud,
        String account,
        String region,
        long passed,
        long warned,
        long failed,
        long notChecked,
        List<CheckReport> checks) {
    /** Counts the answers of checks. */
    public static CloudReport of(
            String format, String environment, Cloud cloud, String account, String region, List<CheckReport> checks) {
        return new CloudReport(
                format,
                environment,
                cloud,
                account,
                region,
                count(checks, Outcome.PASS),
                count(checks, Outcome.WARN),
                count(checks, Outcome.FAIL),
                count(checks, Outcome.NOT_CHECKED),
                checks);
    }

    private static long count(List<CheckReport> checks, Outcome outcome) {
        return checks.stream()
                .flatMap(check -> check.answers().stream())
                .map(Answer::outcome)
                .filter(outcome::equals)
                .count();
    }

    /** Tells whether a command that answers with this fails. */
    public boolean isBad(boolean requiresAll) {
        return failed > 0 || (requiresAll && notChecked > 0);
    }
}
