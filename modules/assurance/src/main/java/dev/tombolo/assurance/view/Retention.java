package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.Value;
import java.util.Optional;

/** Whether a resource outlives its declaration. */
final class Retention {

    private Retention() {}

    /** Whether a template keeps it when it is deleted, and when it is replaced. */
    static Answer byTemplate(Resource resource) {
        return is(resource.options().get("DeletionPolicy"), "Retain")
                .and(is(resource.options().get("UpdateReplacePolicy"), "Retain"));
    }

    /** Whether a value is a certain word. */
    static Answer is(Optional<Value> value, String wanted) {
        return value.map(given -> given instanceof Scalar scalar
                        ? Answer.of(scalar.content().equals(wanted))
                        : Answer.UNKNOWN)
                .orElse(Answer.NO);
    }
}
