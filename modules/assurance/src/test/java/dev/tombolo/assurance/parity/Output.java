package dev.tombolo.assurance.parity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tombolo.assurance.nativetype.NativeTypes;
import dev.tombolo.assurance.output.CloudFormationReader;
import dev.tombolo.assurance.output.PulumiRecordingReader;
import dev.tombolo.assurance.view.Views;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One engine's output of the same environment, to be changed and read back. */
final class Output {

    private static final Path FOLDER = Path.of("src/test/resources/parity");
    private static final String TEMPLATE = "same.template.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String file;
    private final JsonNode root;

    private Output(String file) throws IOException {
        this.file = file;
        this.root = JSON.readTree(FOLDER.resolve(file).toFile());
    }

    static Output template() throws IOException {
        return new Output(TEMPLATE);
    }

    static Output recording() throws IOException {
        return new Output("same.pulumi.json");
    }

    /** Takes away what a pointer leads to. */
    Output without(String pointer) {
        JsonNode parent = root.at(pointer.substring(0, pointer.lastIndexOf('/')));
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (parent instanceof ArrayNode list) {
            list.remove(Integer.parseInt(last));
        } else {
            ((ObjectNode) parent).remove(last);
        }
        return this;
    }

    /** Puts JSON in the place of what a pointer leads to; {@code -} is the place behind a list's last element. */
    Output with(String pointer, String json) throws IOException {
        JsonNode parent = root.at(pointer.substring(0, pointer.lastIndexOf('/')));
        if (parent instanceof ArrayNode list) {
            list.add(JSON.readTree(json));
        } else {
            ((ObjectNode) parent).set(pointer.substring(pointer.lastIndexOf('/') + 1), JSON.readTree(json));
        }
        return this;
    }

    Views read(Path folder) throws IOException {
        Path copy = Files.writeString(folder.resolve(file), JSON.writeValueAsString(root));
        return NativeTypes.views(
                file.equals(TEMPLATE) ? CloudFormationReader.read(copy) : PulumiRecordingReader.read(copy));
    }
}
