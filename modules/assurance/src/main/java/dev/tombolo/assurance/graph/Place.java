package dev.tombolo.assurance.graph;

import java.util.Optional;

/**
 * Where in an engine's output something stands.
 *
 * @param file the file, as it was named to the reader
 * @param pointer JSON pointer into it (RFC 6901)
 * @param documentPointer JSON pointer into the JSON text at {@code pointer}, when the thing stands inside such a text
 */
public record Place(String file, String pointer, Optional<String> documentPointer) {

    /** A place in the file itself. */
    public Place(String file, String pointer) {
        this(file, pointer, Optional.empty());
    }

    /** The place of a key or index below this one. */
    public Place child(String segment) {
        String step = "/" + segment.replace("~", "~0").replace("/", "~1");
        return documentPointer
                .map(document -> new Place(file, pointer, Optional.of(document + step)))
                .orElseGet(() -> new Place(file, pointer + step));
    }

    /** The root of the JSON text that stands here. */
    public Place document() {
        return new Place(file, pointer, Optional.of(""));
    }

    @Override
    public String toString() {
        return file + "#" + pointer
                + documentPointer.map(document -> "#" + document).orElse("");
    }
}
