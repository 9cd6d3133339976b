package dev.tombolo.environment.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads either form of an audit; the schema has made sure that it is one of them. */
final class AuditDeserializer extends StdDeserializer<AuditDocument> {
    private static final long serialVersionUID = 1;

    AuditDeserializer() {
        super(AuditDocument.class);
    }

    @Override
    public AuditDocument deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var json = context.readTree(parser);
        return json.isTextual()
                ? context.readTreeAsValue(json, AuditWord.class)
                : context.readTreeAsValue(json, AuditParts.class);
    }
}
