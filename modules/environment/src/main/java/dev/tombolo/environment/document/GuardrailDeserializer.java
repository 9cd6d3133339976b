package dev.tombolo.environment.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads either form of a guardrail; the schema has made sure that it is one of them. */
final class GuardrailDeserializer extends StdDeserializer<GuardrailDocument> {
    private static final long serialVersionUID = 1;

    GuardrailDeserializer() {
        super(GuardrailDocument.class);
    }

    @Override
    public GuardrailDocument deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var json = context.readTree(parser);
        return json.isTextual()
                ? context.readTreeAsValue(json, GuardrailWord.class)
                : context.readTreeAsValue(json, GuardrailParts.class);
    }
}
