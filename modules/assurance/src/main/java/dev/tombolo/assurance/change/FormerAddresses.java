package dev.tombolo.assurance.change;

import dev.tombolo.assurance.graph.ListValue;
import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.ResourceGraph;
import dev.tombolo.assurance.graph.Value;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What resources were called before they were renamed, where the output says so: Pulumi's aliases by name, which the
 * children of a renamed component inherit (https://www.pulumi.com/docs/iac/concepts/options/aliases/, 2026-11-23).
 */
public final class FormerAddresses {

    private final ResourceGraph before;
    private final ResourceGraph after;
    private final SortedMap<String, String> former = new TreeMap<>();

    private FormerAddresses(ResourceGraph before, ResourceGraph after) {
        this.before = before;
        this.after = after;
        after.resources()
                .forEach(resource -> of(resource).ifPresent(address -> former.put(resource.address(), address)));
    }

    /** The former address of every renamed resource, by the one that it has now. */
    public static SortedMap<String, String> between(ResourceGraph before, ResourceGraph after) {
        return Collections.unmodifiableSortedMap(new FormerAddresses(before, after).former);
    }

    /** The graph with every renamed resource referred to by the address that it had. */
    static ResourceGraph restored(ResourceGraph before, ResourceGraph after) {
        FormerAddresses addresses = new FormerAddresses(before, after);
        return addresses.former.isEmpty() ? after : addresses.restored();
    }

    private ResourceGraph restored() {
        ResourceGraph referring = after.resolved(reference ->
                new Reference(former.getOrDefault(reference.resource(), reference.resource()), reference.attribute()));
        return new ResourceGraph(referring.resources().stream()
                .map(resource -> new Resource(
                        former.getOrDefault(resource.address(), resource.address()),
                        resource.nativeType(),
                        resource.format(),
                        resource.properties(),
                        resource.options(),
                        resource.place()))
                .toList());
    }

    private Optional<String> of(Resource resource) {
        return before.find(resource.address()).isPresent()
                ? Optional.empty()
                : Stream.concat(own(resource), inherited(resource))
                        .map(name -> resource.nativeType() + "|" + name)
                        .filter(address -> before.find(address).isPresent())
                        .findFirst();
    }

    private static Stream<String> own(Resource resource) {
        return resource.options().get("aliases").stream()
                .flatMap(aliases -> aliases instanceof ListValue list ? list.elements().stream() : Stream.empty())
                .flatMap(alias -> alias instanceof MapValue map ? map.get("name").stream() : Stream.empty())
                .flatMap(name -> name.text().stream());
    }

    /** A child whose name begins with its parent's had the parent's former name at its beginning. */
    private Stream<String> inherited(Resource resource) {
        return resource.options().get("parent").flatMap(Value::text).flatMap(after::find).stream()
                .filter(parent -> name(resource).startsWith(name(parent)))
                .flatMap(parent -> Stream.concat(own(parent), inherited(parent))
                        .map(old -> old + name(resource).substring(name(parent).length())));
    }

    private static String name(Resource resource) {
        return resource.address().substring(resource.address().indexOf('|') + 1);
    }
}
