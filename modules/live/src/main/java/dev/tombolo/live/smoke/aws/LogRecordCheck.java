package dev.tombolo.live.smoke.aws;

import dev.tombolo.catalog.Guard;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.smoke.CheapCall;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Whether the record of a call arrives in the log group that is in force. No source says how long that may take, so that a
 * record that did not come yet is no failure.
 */
final class LogRecordCheck implements Check {
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final int LOOKS = 15;

    /** An id becomes a part of a filter. */
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9-]+");

    private final SmokeConsumer consumer;
    private final Session session;
    private final AwsConnection aws;
    private final Function<String, Network> network;

    LogRecordCheck(SmokeConsumer consumer, Session session, AwsConnection aws, Function<String, Network> network) {
        this.consumer = consumer;
        this.session = session;
        this.aws = aws;
        this.network = network;
    }

    @Override
    public String name() {
        return "log-record";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(LogRecords.READ_SETTING, LogRecords.READ_RECORDS);
    }

    @Override
    public List<Question> questions() {
        return consumer.paths().stream()
                .filter(path -> path.honours(Guard.INVOCATION_LOG).stated().orElse(false))
                .map(path -> Question.of(consumer.subject(path), LogRecords.READ_SETTING, () -> answer(path)))
                .toList();
    }

    private Answer answer(ModelPath path) {
        var subject = consumer.subject(path);
        var records = new LogRecords(aws, path.region().domain());
        var setting = records.setting();
        if (setting.isEmpty()) {
            return Answer.warn(
                    subject, "no call is recorded", "let whoever owns the account's baseline declare logging");
        }
        return LogRecords.group(setting.get())
                .map(group -> answer(path, records, group))
                .orElseGet(() -> Answer.notChecked(
                        subject,
                        "calls are recorded in a bucket only, which is not looked into",
                        "look there by hand"));
    }

    private Answer answer(ModelPath path, LogRecords records, String group) {
        var subject = consumer.subject(path);
        try {
            var requestId = called(path);
            return requestId.isEmpty()
                    ? Answer.notChecked(
                            subject, "no model answered with the id of a request", "make the check \"answer\" pass")
                    : recorded(subject, records, group, requestId.get());
        } catch (Unanswered e) {
            return Answer.notChecked(
                    subject, "the call that should be recorded was " + e.says(), "make the check \"answer\" pass");
        }
    }

    private Optional<String> called(ModelPath path) {
        var isShut = consumer.way() == SmokeConsumer.Way.PRIVATE && network.apply(path.baseUrl()) == Network.PUBLIC;
        return session.handed(path)
                .filter(handed ->
                        !isShut && Body.of(path.api(), handed, CheapCall.PROMPT).isPresent())
                .flatMap(handed -> session.requestId(path, handed))
                .filter(id -> REQUEST_ID.matcher(id).matches());
    }

    private static Answer recorded(String subject, LogRecords records, String group, String requestId) {
        try {
            for (int look = 0; look < LOOKS; look++) {
                if (records.has(group, requestId)) {
                    return Answer.pass(subject, "request " + requestId + " is recorded in " + group);
                }
                if (!records.isTimeLeftAfter(PAUSE)) {
                    break;
                }
            }
        } catch (Unanswered e) {
            return Answer.notChecked(subject, LogRecords.READ_RECORDS, e);
        }
        return Answer.notChecked(
                subject,
                "request " + requestId + " is not in " + group + " yet",
                "look for it later, or give a longer --timeout");
    }
}
