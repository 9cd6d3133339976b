package dev.tombolo.assurance.graph;

/**
 * The way from a resource's properties to one of them, in native names.
 *
 * @param text for example {@code PolicyDocument.Statement[0].Resource}
 */
public record PropertyPath(String text) {

    /** The properties themselves. */
    public static final PropertyPath ROOT = new PropertyPath("");

    /** The path of a key below this one. */
    public PropertyPath key(String key) {
        return new PropertyPath(text.isEmpty() ? key : text + "." + key);
    }

    /** The path of an element below this one. */
    public PropertyPath index(int index) {
        return new PropertyPath(text + "[" + index + "]");
    }

    @Override
    public String toString() {
        return text;
    }
}
