package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Format;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.Value;
import java.util.Optional;
import java.util.stream.Stream;

/** A version of a guardrail: a template keeps it by policies beside the properties, a program by a property or an option. */
record GuardrailVersionReader(String nativeType) implements ViewReader {

    private static final String SKIP_DESTROY = "skipDestroy";

    @Override
    public Stream<GuardrailVersion> read(Resource version) {
        return Stream.of(
                version.format() == Format.CLOUD_FORMATION
                        ? new GuardrailVersion(version, retainedByTemplate(version), version.root())
                        : new GuardrailVersion(
                                version,
                                retainedByProgram(version),
                                version.property(SKIP_DESTROY).orElseGet(version::root)));
    }

    private static Answer retainedByTemplate(Resource version) {
        return is(version.options().get("DeletionPolicy"), "Retain")
                .and(is(version.options().get("UpdateReplacePolicy"), "Retain"));
    }

    private static Answer retainedByProgram(Resource version) {
        return is(version.property(SKIP_DESTROY).map(Property::value), "true")
                .or(is(version.options().get("retainOnDelete"), "true"));
    }

    private static Answer is(Optional<Value> value, String wanted) {
        return value.map(given -> given instanceof Scalar scalar
                        ? Answer.of(scalar.content().equals(wanted))
                        : Answer.UNKNOWN)
                .orElse(Answer.NO);
    }
}
