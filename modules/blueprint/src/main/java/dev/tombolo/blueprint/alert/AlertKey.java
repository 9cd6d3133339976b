package dev.tombolo.blueprint.alert;

import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import java.util.List;

/**
 * Writes what the policy of a key must allow, for whoever keeps it, so that a service may publish to a topic under that key.
 * Without it the service's messages are lost without a word
 * (https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html, 2026-11-23). In a key policy {@code *} is the key
 * itself. The account is asked for only of a service that is documented to name it there.
 */
public final class AlertKey {
    private AlertKey() {}

    /** Returns the statements for several publishers. */
    public static List<Statement> statements(List<AlertPublisher> publishers) {
        return publishers.stream().map(AlertKey::statement).toList();
    }

    private static Statement statement(AlertPublisher publisher) {
        var statement = Statement.allow(
                        "EncryptedFor" + publisher.title(),
                        List.of("kms:Decrypt", "kms:GenerateDataKey*"),
                        List.of(Text.of("*")))
                .principal("Service", Text.of(publisher.service()));
        return switch (publisher.underAKey()) {
            case NAMES_ITS_ACCOUNT -> statement.when("StringEquals", "aws:SourceAccount", List.of(publisher.account()));
            case NAMES_NOTHING -> statement;
        };
    }
}
