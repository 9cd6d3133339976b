package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An action of a budget; the policy stands below two properties. */
record SpendingStopReader(String nativeType, List<String> policy) implements ViewReader {
    static final String TYPE = "AWS::Budgets::BudgetsAction";
    static final List<String> POLICY = List.of("Definition", "IamActionDefinition", "PolicyArn");

    @Override
    public Stream<SpendingStop> read(Resource resource) {
        return stops(resource.root(), policy);
    }

    static Stream<SpendingStop> stops(Property properties, List<String> policy) {
        var found = Optional.of(properties);
        for (var key : policy) {
            found = found.flatMap(property -> property.get(key));
        }
        return found.stream().map(attached -> new SpendingStop(properties.resource(), properties, attached));
    }
}
