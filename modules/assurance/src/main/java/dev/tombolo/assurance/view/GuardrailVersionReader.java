package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import java.util.stream.Stream;

/** A version of a guardrail, and whether it is kept. */
record GuardrailVersionReader(String nativeType) implements ViewReader {

    @Override
    public Stream<GuardrailVersion> read(Resource version) {
        return Stream.of(new GuardrailVersion(version, Retained.of(version), Retained.at(version)));
    }
}
