package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The invocation logging setting; each value stands below several properties. A flag that is left out means true. */
record LogSinkReader(
        String nativeType,
        String configuration,
        String text,
        List<String> logGroup,
        List<String> bucket,
        List<String> largeData,
        List<String> role)
        implements ViewReader {

    @Override
    public Stream<LogSink> read(Resource resource) {
        Optional<Property> settings = resource.property(configuration);
        return Stream.of(new LogSink(
                resource,
                settings.map(this::content).orElse(Answer.NO),
                at(settings, logGroup),
                at(settings, bucket),
                at(settings, largeData),
                at(settings, role)));
    }

    private Answer content(Property settings) {
        return settings.get(text)
                .map(Property::value)
                .map(flag -> flag instanceof Scalar scalar
                        ? Answer.of(scalar.content().equals("true"))
                        : Answer.UNKNOWN)
                .orElse(Answer.YES);
    }

    private static Optional<Property> at(Optional<Property> settings, List<String> keys) {
        Optional<Property> found = settings;
        for (String key : keys) {
            found = found.flatMap(property -> property.get(key));
        }
        return found;
    }
}
