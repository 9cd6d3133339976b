package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Format;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.stream.Stream;

/** A version of a guardrail: a template keeps it by policies beside the properties, a program by a property or an option. */
record GuardrailVersionReader(String nativeType) implements ViewReader {

    private static final String SKIP_DESTROY = "skipDestroy";

    @Override
    public Stream<GuardrailVersion> read(Resource version) {
        return Stream.of(
                version.format() == Format.CLOUD_FORMATION
                        ? new GuardrailVersion(version, Retention.byTemplate(version), version.root())
                        : new GuardrailVersion(
                                version,
                                retainedByProgram(version),
                                version.property(SKIP_DESTROY).orElseGet(version::root)));
    }

    private static Answer retainedByProgram(Resource version) {
        return Retention.is(version.property(SKIP_DESTROY).map(Property::value), "true")
                .or(Retention.is(version.options().get("retainOnDelete"), "true"));
    }
}
