package dev.tombolo.assurance.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.assurance.graph.StrictJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One JSON file of an engine's output, or a template in YAML. */
record OutputFile(Path path, String remedy) {

    static final String TOO_DEEP = "is nested deeper or repeated more than a template can be";

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
            return StrictJson.read(text);
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
