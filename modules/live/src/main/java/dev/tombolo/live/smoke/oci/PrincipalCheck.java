package dev.tombolo.live.smoke.oci;

import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import java.util.List;

/** Whether whoever is signed in is the consumer. What another one may call says nothing about it. */
final class PrincipalCheck implements Check {
    private final SmokeConsumer consumer;
    private final Session session;

    PrincipalCheck(SmokeConsumer consumer, Session session) {
        this.consumer = consumer;
        this.session = session;
    }

    @Override
    public String name() {
        return "principal";
    }

    @Override
    public List<Permission> permissions() {
        return consumer.consumer().principal() instanceof OciPrincipal.Group ? Standings.OF_GROUPS : List.of();
    }

    @Override
    public List<Question> questions() {
        var key = consumer.consumer().key();
        return List.of(
                Question.of(key, Standings.ASK_GROUPS, () -> session.standing().answer(key)));
    }
}
