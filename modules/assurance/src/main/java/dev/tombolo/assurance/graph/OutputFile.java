package dev.tombolo.assurance.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One JSON file of an engine's output, or a template in YAML. */
record OutputFile(Path path, String remedy) {

    /** How deep an output is nested at most; a policy text in it begins anew. */
    static final int DEEPEST = 100;

    static final String TOO_DEEP = "is nested deeper or repeated more than a template can be";

    /** Refuses what two readers could understand differently: duplicate keys and trailing text. */
    static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    JsonNode readObject() {
        String text = text();
        boolean yaml = isYaml(text);
        JsonNode root = yaml ? new YamlTemplate(this).parse(text) : json(text);
        if (!root.isObject()) {
            throw unreadable(yaml ? "is not a mapping of keys to values" : "is not a JSON object");
        }
        return root;
    }

    String text() {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw unreadable("cannot be read");
        }
    }

    /** By its name; a name that does not say it, such as {@code app.template}, by what it begins with. */
    boolean isYaml(String text) {
        String name = path.toString();
        boolean json = name.endsWith(".json")
                || text.stripLeading().startsWith("{")
                || text.stripLeading().startsWith("[");
        return name.endsWith(".yaml") || name.endsWith(".yml") || !json;
    }

    private JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            String what = e instanceof StreamConstraintsException ? TOO_DEEP : "is not JSON that can be read";
            throw e.getLocation() == null
                    ? unreadable(what)
                    : unreadable(e.getLocation().getLineNr(), what);
        }
    }

    UnreadableOutput unreadable(String what) {
        return new UnreadableOutput(path.toString(), what, remedy);
    }

    UnreadableOutput unreadable(int line, String what) {
        return new UnreadableOutput(path + ":" + line, what, remedy);
    }
}
