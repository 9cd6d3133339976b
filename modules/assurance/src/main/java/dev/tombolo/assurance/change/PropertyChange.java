package dev.tombolo.assurance.change;

/**
 * A property that is not what it was.
 *
 * @param path the way to it, in native names
 * @param before how its value read to a person; {@value #LEFT_OUT} where there was none
 * @param after how it reads now
 */
public record PropertyChange(String path, String before, String after) {

    /** Stands for a property that is not there. */
    public static final String LEFT_OUT = "left out";

    /** The path without the places in lists, as facts about types name properties. */
    String name() {
        return path.replaceAll("\\[\\d+]", "");
    }
}
