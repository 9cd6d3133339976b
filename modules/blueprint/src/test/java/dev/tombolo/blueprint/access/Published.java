package dev.tombolo.blueprint.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tombolo.blueprint.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** Reads what AWS and Oracle published and brings statements into a form that can be compared. */
final class Published {
    private Published() {}

    static String text(String file) {
        try (var stream = Published.class.getResourceAsStream("/published/" + file)) {
            if (stream == null) {
                throw new AssertionError("no published file " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the statements of a policy, its placeholders filled as {@link Samples#place()} does. */
    static List<JsonNode> statements(String file) {
        var filled = text(file).replace("<SRC>", "us-east-1").replace("<ACCT>", "<account.id>");
        return statements(Samples.json(filled));
    }

    /** Returns the statements without Sid, every one-or-many value as a sorted list. */
    static List<JsonNode> statements(JsonNode policy) {
        return StreamSupport.stream(policy.path("Statement").spliterator(), false)
                .map(Published::comparable)
                .toList();
    }

    static List<String> values(JsonNode oneOrMany) {
        return oneOrMany.isArray()
                ? StreamSupport.stream(oneOrMany.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of(oneOrMany.asText());
    }

    static ArrayNode list(Collection<String> values) {
        var list = JsonNodeFactory.instance.arrayNode();
        new TreeSet<>(values).forEach(list::add);
        return list;
    }

    private static JsonNode comparable(JsonNode statement) {
        ObjectNode copy = statement.deepCopy();
        copy.remove("Sid");
        copy.set("Action", list(values(copy.path("Action"))));
        copy.set("Resource", list(values(copy.path("Resource"))));
        copy.path("Condition").forEach(Published::sortValues);
        return copy;
    }

    private static void sortValues(JsonNode keys) {
        var operator = (ObjectNode) keys;
        operator.properties().forEach(key -> key.setValue(list(values(key.getValue()))));
    }
}
