package dev.tombolo.blueprint.text;

/**
 * A named hole: a value that exists only after a deploy, or that a team brings along.
 *
 * @param resource the blueprint's name of the resource, such as {@code endpoint/bedrock-runtime}
 * @param attribute what is wanted of it, such as {@code id} or {@code arn}
 */
public record Reference(String resource, String attribute) implements Comparable<Reference> {
    @Override
    public int compareTo(Reference other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return resource + "." + attribute;
    }
}
