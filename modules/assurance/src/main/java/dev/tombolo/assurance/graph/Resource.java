package dev.tombolo.assurance.graph;

import java.util.List;
import java.util.Optional;

/**
 * One resource as an engine wrote it.
 *
 * @param address what references call it: {@code stack/LogicalId}, or {@code type|name} for Pulumi
 * @param nativeType the engine's type, for example {@code AWS::IAM::Role} or {@code aws:iam/role:Role}
 * @param format the form in which it was written
 * @param properties its properties
 * @param options what surrounds the properties: {@code DeletionPolicy}, {@code DependsOn}, {@code protect}, …
 * @param place where it stands
 */
public record Resource(
        String address, String nativeType, Format format, Value properties, MapValue options, Place place) {

    /** The cloud that it belongs to. */
    public Cloud cloud() {
        return Cloud.of(nativeType);
    }

    /** What a person calls it: the CDK construct path where the template tells it, else the address. */
    public String display() {
        return options.get("Metadata")
                .flatMap(metadata -> metadata instanceof MapValue map ? map.get("aws:cdk:path") : Optional.empty())
                .flatMap(Value::text)
                .orElse(address);
    }

    /** All properties, as the root to navigate from. */
    public Property root() {
        return new Property(this, PropertyPath.ROOT, place.child(format.propertiesKey()), properties);
    }

    /** The property of this native name, or empty when it is left out. */
    public Optional<Property> property(String name) {
        return root().get(name);
    }

    /** The value of the property of this native name; unknown where it is left out. */
    public Value value(String name) {
        return property(name).map(Property::value).orElseGet(() -> new Unknown(name + " is left out"));
    }

    /** The elements of the property of this native name, or none when it is left out. */
    public List<Property> elements(String name) {
        return root().elements(name);
    }
}
