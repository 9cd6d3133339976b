package dev.tombolo.pulumi.recording;

/**
 * Writes the mark that stands for a computed value, {@code <<type|name|property>>}, which survives in the middle of a text
 * and inside policy JSON.
 *
 * @param type the resource's type or the function's token
 * @param name the resource's name
 */
record Marker(String type, String name) {
    static final String SECRET = "<<secret>>";

    String property(String property) {
        return "<<" + type + "|" + name + "|" + property + ">>";
    }
}
