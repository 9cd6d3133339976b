package dev.tombolo.environment.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Turns a committed schema, which is written for editors and single files, into one that judges whole trees. */
final class SchemaDocument {
    private SchemaDocument() {}

    /** Returns the schema with what is required required, nothing left empty, and choices that are judged by what was given. */
    static JsonNode whole(JsonNode node) {
        if (node instanceof ObjectNode object) {
            require(object);
            refuseEmpty(object);
            decide(object);
        }
        node.elements().forEachRemaining(SchemaDocument::whole);
        return node;
    }

    private static void require(ObjectNode node) {
        if (node.has(StructureCheck.REQUIRED_AFTER_MERGE)) {
            node.set("required", node.remove(StructureCheck.REQUIRED_AFTER_MERGE));
        }
    }

    private static void refuseEmpty(ObjectNode node) {
        if (node.path("type").isArray()) {
            node.set("type", node.path("type").path(0));
        }
    }

    /** A word or a mapping: whoever wrote a mapping is told what is wrong with the mapping. */
    private static void decide(ObjectNode node) {
        var word = node.path("anyOf").path(0);
        var mapping = node.path("anyOf").path(1);
        if (word.has("enum") && mapping.has("properties")) {
            node.remove("anyOf");
            node.putObject("if").put("type", "object");
            node.set("then", mapping);
            node.set("else", word);
        }
    }
}
