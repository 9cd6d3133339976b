package dev.tombolo.environment.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads either form of a scope; the schema has made sure that it is one of them. */
final class ScopeDeserializer extends StdDeserializer<ScopeDocument> {
    private static final long serialVersionUID = 1;

    ScopeDeserializer() {
        super(ScopeDocument.class);
    }

    @Override
    public ScopeDocument deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var json = context.readTree(parser);
        return json.isTextual()
                ? context.readTreeAsValue(json, ScopeWord.class)
                : context.readTreeAsValue(json, ScopeOf.class);
    }
}
