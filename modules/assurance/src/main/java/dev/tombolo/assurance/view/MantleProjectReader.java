package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Resource;
import java.util.stream.Stream;

/** A project of bedrock-mantle. Only CloudFormation declares it, also for a Pulumi program. */
record MantleProjectReader(String nativeType) implements ViewReader {

    @Override
    public Stream<MantleProject> read(Resource project) {
        return Stream.of(new MantleProject(project, Retained.of(project)));
    }
}
