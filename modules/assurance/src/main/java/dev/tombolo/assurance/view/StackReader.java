package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.stream.Stream;

/** A CloudFormation stack that a Pulumi program declares: the budgets of its template, and their actions. */
record StackReader() implements ViewReader {
    static final String TYPE = "aws:cloudformation/stack:Stack";

    @Override
    public String nativeType() {
        return TYPE;
    }

    @Override
    public Stream<View> read(Resource stack) {
        return stack
                .property("templateBody")
                .map(Property::document)
                .flatMap(template -> template.get("Resources"))
                .stream()
                .flatMap(StackReader::members)
                .flatMap(StackReader::views);
    }

    private static Stream<Property> members(Property resources) {
        return resources.value() instanceof MapValue map
                ? map.entries().keySet().stream().flatMap(id -> resources.get(id).stream())
                : Stream.empty();
    }

    private static Stream<View> views(Property resource) {
        var type = resource.get("Type")
                .flatMap(property -> property.value().text())
                .orElse("");
        return resource.get("Properties").stream().flatMap(properties -> switch (type) {
            case BudgetReader.TYPE -> Stream.of(BudgetReader.budget(properties));
            case SpendingStopReader.TYPE -> SpendingStopReader.stops(properties, SpendingStopReader.POLICY);
            default -> Stream.<View>empty();
        });
    }
}
