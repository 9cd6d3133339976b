package dev.tombolo.assurance.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;

/** A JSON document that stands inside a text, read with its holes kept. */
public final class PolicyText {

    private PolicyText() {}

    /** The document, or an unknown with the reason where the text is none. */
    public static Value parse(Value text) {
        return MarkedText.of(text)
                .map(PolicyText::parse)
                .orElseGet(() -> new Unknown("a policy text with private-use characters is not read"));
    }

    private static Value parse(MarkedText text) {
        try {
            return new JsonTree(text::value, object -> Optional.empty()).read(StrictJson.read(text.marked()));
        } catch (JsonProcessingException e) {
            return new Unknown("the text is not a JSON document");
        }
    }
}
