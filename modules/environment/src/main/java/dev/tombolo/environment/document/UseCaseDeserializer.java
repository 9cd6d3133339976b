package dev.tombolo.environment.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads either form of a use case; the schema has made sure that it is one of them. */
final class UseCaseDeserializer extends StdDeserializer<UseCaseDocument> {
    private static final long serialVersionUID = 1;

    UseCaseDeserializer() {
        super(UseCaseDocument.class);
    }

    @Override
    public UseCaseDocument deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var json = context.readTree(parser);
        return json.isTextual()
                ? context.readTreeAsValue(json, UseCaseWord.class)
                : context.readTreeAsValue(json, UseCaseParts.class);
    }
}
