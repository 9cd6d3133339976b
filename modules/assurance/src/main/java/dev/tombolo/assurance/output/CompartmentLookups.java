package dev.tombolo.assurance.output;

import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.graph.Value;
import java.util.Optional;

/**
 * Joins Pulumi programs of which one looks a compartment of OCI up by its name and another declares it. A recording marks
 * what is looked up as {@code oci:Identity/getCompartments:getCompartments} of that name.
 */
public final class CompartmentLookups {

    private static final String FUNCTION = "oci:Identity/getCompartments:getCompartments|";
    private static final String TYPE = "oci:Identity/compartment:Compartment";

    private CompartmentLookups() {}

    /** The graph in which a compartment that is looked up is the one that is declared under its name, if one is. */
    public static ResourceGraph joined(ResourceGraph graph) {
        return graph.resolved(reference -> name(reference)
                .flatMap(name -> declared(graph, name))
                .<Value>map(compartment -> new Reference(compartment.address(), reference.attribute()))
                .orElse(reference));
    }

    /** The name by which a compartment is looked up; nothing for any other reference. */
    public static Optional<String> name(Reference reference) {
        return Optional.of(reference.resource())
                .filter(resource -> resource.startsWith(FUNCTION))
                .map(resource -> resource.substring(FUNCTION.length()));
    }

    /** Two of the same name have different parents, which a name does not tell. */
    private static Optional<Resource> declared(ResourceGraph graph, String name) {
        var named = graph.ofType(TYPE)
                .filter(compartment -> compartment
                        .property("name")
                        .flatMap(property -> property.value().text())
                        .filter(name::equals)
                        .isPresent())
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
