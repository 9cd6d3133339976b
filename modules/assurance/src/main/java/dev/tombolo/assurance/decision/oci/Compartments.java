package dev.tombolo.assurance.decision.oci;

import dev.tombolo.assurance.decision.condition.Match;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.ocipolicy.OciLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The compartments of an output and what lies above them, as far as it tells: a statement reaches everything below its
 * own.
 *
 * @param graph the output
 */
record Compartments(ResourceGraph graph) {

    private static final String TYPE = "oci:Identity/compartment:Compartment";
    private static final int DEEPEST = 7;

    /** The compartments that the output declares; else those that its statements name. */
    List<Value> all(Stream<OciLocation> locations) {
        List<Value> declared = graph.ofType(TYPE)
                .<Value>map(compartment -> new Reference(compartment.address(), "id"))
                .toList();
        return declared.isEmpty()
                ? locations
                        .filter(location -> location.kind() == OciLocation.Kind.COMPARTMENT_ID)
                        .map(OciLocation::name)
                        .distinct()
                        .toList()
                : declared;
    }

    /** Whether a statement of this location reaches this compartment. */
    Match reaches(OciLocation location, Value compartment) {
        if (location.isRoot()) {
            return Match.YES;
        }
        List<Value> chain = chain(compartment);
        Match known = chain.stream().map(one -> is(location, one)).reduce(Match.NO, Match::or);
        Value top = chain.get(chain.size() - 1);
        return isTenancy(top) ? known : known.or(Match.unknown("the compartments above " + top.display()));
    }

    private Match is(OciLocation location, Value compartment) {
        return location.kind() == OciLocation.Kind.COMPARTMENT_ID
                ? OciConditionMatcher.same(location.name(), compartment)
                : property(compartment, "name")
                        .map(name -> OciConditionMatcher.same(location.name(), name))
                        .orElseGet(() -> Match.unknown("the name of " + compartment.display()));
    }

    private List<Value> chain(Value compartment) {
        List<Value> chain = new ArrayList<>(List.of(compartment));
        Optional<Value> parent = property(compartment, "compartmentId");
        while (parent.isPresent() && chain.size() < DEEPEST) {
            chain.add(parent.get());
            parent = property(parent.get(), "compartmentId");
        }
        return chain;
    }

    private Optional<Value> property(Value compartment, String name) {
        return compartment instanceof Reference reference
                ? graph.find(reference.resource()).flatMap(resource -> value(resource, name))
                : Optional.empty();
    }

    private static Optional<Value> value(Resource resource, String name) {
        return resource.property(name).map(Property::value);
    }

    private static boolean isTenancy(Value compartment) {
        return compartment
                .text()
                .filter(text -> text.startsWith("ocid1.tenancy."))
                .isPresent();
    }
}
