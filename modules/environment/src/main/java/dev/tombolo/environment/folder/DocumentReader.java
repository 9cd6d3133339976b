package dev.tombolo.environment.folder;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.tombolo.environment.document.EnvironmentDocument;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes the records of an environment of a tree that the schema lets through. */
final class DocumentReader {
    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    private static final ObjectReader READER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .withConfigOverride(List.class, override -> override.setSetterInfo(EMPTY))
            .withConfigOverride(Map.class, override -> override.setSetterInfo(EMPTY))
            .build()
            .readerFor(EnvironmentDocument.class);

    private DocumentReader() {}

    /** Makes sure that it is known how to read each record: finding that out takes longer than reading. */
    static void prepare() {
        Objects.requireNonNull(READER);
    }

    static EnvironmentDocument read(JsonNode tree) {
        try {
            return READER.readValue(tree);
        } catch (IOException e) {
            throw new IllegalStateException("the schema lets something through that the records refuse", e);
        }
    }
}
