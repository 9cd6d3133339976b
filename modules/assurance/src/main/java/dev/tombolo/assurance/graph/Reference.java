package dev.tombolo.assurance.graph;

import java.util.stream.Stream;

/**
 * A value that another resource has once it is deployed.
 *
 * @param resource address of the resource, or a pseudo parameter of CloudFormation such as {@code AWS::Region}
 * @param attribute the attribute's native name; {@value #ITSELF} for CloudFormation's {@code Ref}
 */
public record Reference(String resource, String attribute) implements Piece {

    /** The attribute that CloudFormation's {@code Ref} returns. */
    public static final String ITSELF = "Ref";

    /** What CloudFormation's {@code Ref} to this resource or pseudo parameter returns. */
    public static Reference to(String resource) {
        return new Reference(resource, ITSELF);
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(this);
    }

    @Override
    public String display() {
        return "${" + resource + (attribute.equals(ITSELF) ? "" : "." + attribute) + "}";
    }
}
