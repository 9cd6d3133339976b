package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.LogSink;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The invocation logging setting; each value stands below several properties. A flag that is left out means true. */
record LogSinkReader(
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
                settings.flatMap(property -> property.below(logGroup)),
                settings.flatMap(property -> property.below(bucket)),
                settings.flatMap(property -> property.below(largeData)),
                settings.flatMap(property -> property.below(role))));
    }

    private Answer content(Property settings) {
        return settings.get(text)
                .map(Property::value)
                .map(flag -> flag instanceof Scalar scalar
                        ? Answer.of(scalar.content().equals("true"))
                        : Answer.UNKNOWN)
                .orElse(Answer.YES);
    }
}
