package dev.tombolo.live.smoke.oci;

import dev.tombolo.catalog.Guard;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import java.util.List;

/** Says that no record of a call is looked for, and why: no log of OCI is known to have one. Asks nothing. */
final class LogRecordCheck implements Check {
    private final SmokeConsumer consumer;

    LogRecordCheck(SmokeConsumer consumer) {
        this.consumer = consumer;
    }

    @Override
    public String name() {
        return "log-record";
    }

    @Override
    public List<Permission> permissions() {
        return List.of();
    }

    @Override
    public List<Question> questions() {
        return consumer.callable().stream()
                .map(path -> Question.of(consumer.subject(path), Permission.NONE, () -> answer(path)))
                .toList();
    }

    private Answer answer(ModelPath path) {
        return Answer.notChecked(
                consumer.subject(path),
                path.honours(Guard.INVOCATION_LOG).doubt(),
                "let the caller keep a record of its own");
    }
}
