package dev.tombolo.assurance.graph;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One JSON file of an engine's output. */
record OutputFile(Path path, String remedy) {

    /** Refuses what two readers could understand differently: duplicate keys and trailing text. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    JsonNode readObject() {
        JsonNode root = parse();
        if (!root.isObject()) {
            throw unreadable("is not a JSON object");
        }
        return root;
    }

    private JsonNode parse() {
        try {
            return JSON.readTree(Files.readString(path));
        } catch (JsonProcessingException e) {
            throw new UnreadableOutput(line(e), "is not JSON that can be read", remedy);
        } catch (IOException e) {
            throw unreadable("cannot be read");
        }
    }

    private String line(JsonProcessingException e) {
        return e.getLocation() == null
                ? path.toString()
                : path + ":" + e.getLocation().getLineNr();
    }

    UnreadableOutput unreadable(String what) {
        return new UnreadableOutput(path.toString(), what, remedy);
    }
}
