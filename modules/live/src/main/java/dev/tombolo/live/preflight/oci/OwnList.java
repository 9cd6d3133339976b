package dev.tombolo.live.preflight.oci;

import static dev.tombolo.live.oci.OciCalls.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.oci.OciCalls;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.oci.OciService;
import dev.tombolo.live.oci.Stated;
import dev.tombolo.live.tenancy.OwnCompartment;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Things of one kind in the environment's own compartment, whoever made them. */
final class OwnList {
    private static final Set<String> OVER = Set.of("DELETED", "DELETING", "FAILED");

    private final OciSubject subject;
    private final OwnCompartment own;
    private final OciCalls calls;
    private final String operation;
    private final Permission ask;

    OwnList(OciSubject subject, OwnCompartment own, OciConnection oci, String operation, String right) {
        this.subject = subject;
        this.own = own;
        this.calls = oci.calls(OciService.GENERATIVE_AI, subject.region());
        this.operation = operation;
        this.ask = new Permission(right, "compartment id " + subject.parentCompartment());
    }

    List<Permission> permissions() {
        return List.of(own.permission(), ask);
    }

    /** Returns the question for them, with what is said of each, or of none. */
    List<Question> questions(String none, Function<JsonNode, Answer> each) {
        return List.of(new Question(subject.compartmentName(), ask, () -> answers(none, each)));
    }

    private List<Answer> answers(String none, Function<JsonNode, Answer> each) {
        var there = own.id().map(this::there).orElse(List.of());
        return there.isEmpty()
                ? List.of(Answer.pass(subject.compartmentName(), none))
                : there.stream().map(each).toList();
    }

    private List<JsonNode> there(String compartment) {
        return calls.list(operation + "?" + parameter("compartmentId", compartment) + "&limit=1000").stream()
                .filter(thing -> !OVER.contains(Stated.text(thing, "lifecycleState")))
                .toList();
    }
}
