package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Format;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.Value;
import java.util.Optional;

/**
 * Whether a resource is kept when nobody declares it any more: a template says so by policies beside the properties, a
 * program by a property or an option.
 */
public final class Retained {

    private static final String SKIP_DESTROY = "skipDestroy";

    private Retained() {}

    /** Whether it is. */
    public static Answer of(Resource resource) {
        return resource.format() == Format.CLOUD_FORMATION ? byTemplate(resource) : byProgram(resource);
    }

    /** The property that shows it. */
    public static Property at(Resource resource) {
        return resource.format() == Format.CLOUD_FORMATION
                ? resource.root()
                : resource.property(SKIP_DESTROY).orElseGet(resource::root);
    }

    private static Answer byTemplate(Resource resource) {
        return is(resource.options().get("DeletionPolicy"), "Retain")
                .and(is(resource.options().get("UpdateReplacePolicy"), "Retain"));
    }

    private static Answer byProgram(Resource resource) {
        return is(resource.property(SKIP_DESTROY).map(Property::value), "true")
                .or(is(resource.options().get("retainOnDelete"), "true"));
    }

    private static Answer is(Optional<Value> value, String wanted) {
        return value.map(given -> given instanceof Scalar scalar
                        ? Answer.of(scalar.content().equals(wanted))
                        : Answer.UNKNOWN)
                .orElse(Answer.NO);
    }
}
