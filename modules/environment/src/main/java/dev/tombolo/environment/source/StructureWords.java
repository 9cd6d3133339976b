package dev.tombolo.environment.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says a schema's error in a user's words.
 *
 * @param error the error
 * @param definition the part of the schema that the failing keyword belongs to
 */
record StructureWords(Error error, JsonNode definition) {
    private static final String DAY = "2027-03-31";
    private static final Pattern WILDCARD = Pattern.compile("[*?]");

    String what() {
        return switch (error.getKeyword()) {
            case "additionalProperties" -> "unknown key " + Quoted.of(error.getProperty());
            case "required" -> Quoted.of(error.getProperty()) + " is missing";
            case "type" -> "is " + kind(given()) + shownAfterComma();
            case "enum" -> "unknown value " + shown(given());
            case "pattern" -> shown(given()) + (isRefusedForItsWildcard() ? " has a wildcard" : " does not fit");
            case "format" -> shown(given()) + " is not a day";
            case "minItems", "minProperties", "minLength" -> "is empty";
            case "maxProperties" -> "gives " + String.join(" and ", keys(given()));
            case "const" -> "is " + shown(given());
            default -> error.getMessage();
        };
    }

    String remedy() {
        return switch (error.getKeyword()) {
            case "additionalProperties" -> Candidates.of(error.getProperty(), keys(definition.path("properties")));
            case "required" -> "add it" + asLine(definition.path("properties").path(error.getProperty()));
            case "type" -> typeRemedy();
            case "enum" -> Candidates.of(given().asText(), values(definition.path("enum")));
            case "pattern" -> patternRemedy();
            case "format" -> "write it like " + DAY;
            case "minItems" -> "name at least one";
            case "minProperties" -> "give exactly one of " + String.join(", ", keys(definition.path("properties")));
            case "maxProperties" -> "keep exactly one of them";
            case "const" -> constRemedy();
            default -> "see the schema of this file";
        };
    }

    private JsonNode given() {
        return error.getInstanceNode();
    }

    private String typeRemedy() {
        if (given().isNull()) {
            return "give it a value, or take the key away";
        }
        var wanted = definition.path("type").asText();
        if (given().isNumber() && wanted.equals("string")) {
            return "put it in quotes";
        }
        var example = example(definition);
        return "give " + typeWord(wanted) + (example.isMissingNode() ? "" : ", such as " + example.asText());
    }

    private String constRemedy() {
        var only = definition.path("const");
        return only.isNumber() ? "this Tombolo reads version " + only.asText() : "the only value is " + shown(only);
    }

    private boolean isRefusedForItsWildcard() {
        var written = given().asText();
        var named = WILDCARD.matcher(written).replaceAll("x");
        return !named.equals(written)
                && Pattern.compile(definition.path("pattern").asText())
                        .matcher(named)
                        .find();
    }

    private String patternRemedy() {
        var example = definition.path("examples").path(0);
        return example.isMissingNode()
                ? "make it fit " + definition.path("pattern").asText()
                : "write it like " + shown(example);
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case NULL, MISSING -> "empty";
            case ARRAY -> "a list";
            case OBJECT -> "a mapping";
            case NUMBER -> "a number";
            case BOOLEAN -> "a truth value";
            default -> "text";
        };
    }

    private static String typeWord(String type) {
        return switch (type) {
            case "array" -> "a list";
            case "object" -> "a mapping of keys to values";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            default -> "text";
        };
    }

    private String shownAfterComma() {
        return given().isValueNode() && !given().isNull() ? ", " + shown(given()) : "";
    }

    private static String shown(JsonNode node) {
        return node.isTextual() ? Quoted.of(node.asText()) : node.asText();
    }

    private String asLine(JsonNode property) {
        var example = example(property);
        var value =
                property.path("type").asText().equals("array") ? "[" + example.asText() + "]" : quotedDigits(example);
        return example.isMissingNode() ? "" : ", such as " + error.getProperty() + ": " + value;
    }

    /** Digits alone would be read as a number, where text is wanted. */
    private static String quotedDigits(JsonNode example) {
        return example.isTextual() && example.asText().matches("[0-9]+") ? shown(example) : example.asText();
    }

    private static JsonNode example(JsonNode definition) {
        if (definition.path("format").asText().equals("date")) {
            return TextNode.valueOf(DAY);
        }
        return Stream.of("/enum/0", "/const", "/examples/0", "/items/enum/0", "/items/examples/0", "/else/enum/0")
                .map(definition::at)
                .filter(found -> !found.isMissingNode())
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static List<String> keys(JsonNode object) {
        var keys = new ArrayList<String>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static List<String> values(JsonNode array) {
        var values = new ArrayList<String>();
        array.forEach(value -> values.add(value.asText()));
        return values;
    }
}
