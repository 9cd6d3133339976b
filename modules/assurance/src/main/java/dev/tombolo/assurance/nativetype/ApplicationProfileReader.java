package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.view.ApplicationProfile;
import java.util.stream.Stream;

/** An application inference profile, by the names that its engine has for name, source and what is copied. */
record ApplicationProfileReader(String name, String source, String copyFrom) implements ViewReader {

    @Override
    public Stream<ApplicationProfile> read(Resource profile) {
        return Stream.of(new ApplicationProfile(
                profile, profile.property(name), profile.property(source).flatMap(property -> property.get(copyFrom))));
    }
}
