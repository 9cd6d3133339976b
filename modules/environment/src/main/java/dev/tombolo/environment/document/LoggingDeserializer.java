package dev.tombolo.environment.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads either form of an invocation log; the schema has made sure that it is one of them. */
final class LoggingDeserializer extends StdDeserializer<LoggingDocument> {
    private static final long serialVersionUID = 1;

    LoggingDeserializer() {
        super(LoggingDocument.class);
    }

    @Override
    public LoggingDocument deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var json = context.readTree(parser);
        return json.isTextual()
                ? context.readTreeAsValue(json, LoggingWord.class)
                : context.readTreeAsValue(json, LoggingParts.class);
    }
}
