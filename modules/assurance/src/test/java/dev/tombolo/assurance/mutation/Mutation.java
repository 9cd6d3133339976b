package dev.tombolo.assurance.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a hurried hand, a generator or an attacker may make of a file, at random. */
final class Mutation {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_CHANGES = 4;
    private static final int DEEP = 90;
    private static final List<String> TEXTS = List.of(
            "",
            "*",
            "?",
            ":::::::",
            "arn:aws:bedrock",
            "arn:aws:bedrock:*::foundation-model/*",
            "arn:aws:bedrock:::foundation-model/",
            "bedrock:",
            "bedrock:Invoke*",
            "bedrock-mantle:*",
            "Allow",
            "Deny",
            "${",
            "${}",
            "${a,'b'}",
            "${!Literal} ${AWS::Region} ${aws:PrincipalTag/team}",
            "{{resolve:ssm:x}}",
            "<<a|b|c>> <<secret>> <<a|b",
            "\uE000\uE001\uF8FF",
            "\uFDD0",
            "{\"Statement\":[{}]}",
            "[[[[",
            "1e400",
            "-1",
            "allow any-user to",
            "allow group a to manage all-resources in tenancy where any {all {request.region != 'ORD'}, target.model.id in ()}",
            "DRAFT",
            "x".repeat(3_000),
            "*x".repeat(300));
    private static final List<String> NODES = List.of(
            "null",
            "true",
            "0",
            "-7.50",
            "{}",
            "[]",
            "[[]]",
            "[null]",
            "{\"\": {\"\": \"\"}}",
            "{\"Ref\": \"Nothing\"}",
            "{\"Ref\": []}",
            "{\"Ref\": \"AWS::NoValue\"}",
            "{\"Fn::GetAtt\": \"a\"}",
            "{\"Fn::GetAtt\": [\"Role\"]}",
            "{\"Fn::Sub\": [\"${a}${b}\", {\"a\": [1]}]}",
            "{\"Fn::Sub\": {}}",
            "{\"Fn::Join\": [\"\", {}]}",
            "{\"Fn::Join\": [\":\", [\"arn\", {\"Ref\": \"AWS::Partition\"}, [1], {\"Fn::If\": [\"c\", 1, 2]}]]}",
            "{\"Fn::Select\": [\"99999\", [1]]}",
            "{\"Fn::Select\": [-1, []]}",
            "{\"Fn::Split\": [\"\", \"abc\"]}",
            "{\"Fn::FindInMap\": [\"a\", \"b\"]}",
            "{\"Fn::ForEach::x\": []}",
            "{\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\"}",
            "{\"StringEquals\": {\"aws:SourceVpce\": []}}");

    private final Random random;
    private final List<JsonNode> originals;

    Mutation(long seed, List<JsonNode> originals) {
        this.random = new Random(seed);
        this.originals = originals;
    }

    /** One of the originals, changed in a few places. */
    JsonNode mutant() {
        ObjectNode holder = JsonNodeFactory.instance.objectNode();
        holder.set("it", pick(originals).deepCopy());
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            change(holder);
        }
        return holder.path("it");
    }

    /** A text with a few characters taken away, repeated, or put elsewhere. */
    String text(String original) {
        StringBuilder text = new StringBuilder(original);
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes && text.length() > 1; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, pick(TEXTS));
                case 2 -> text.insert(at, text.charAt(random.nextInt(text.length())));
                default -> text.setLength(at + 1);
            }
        }
        return text.toString();
    }

    boolean oneOf(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A place that holds a value: a key of an object, or an index of a list. */
    private record Slot(JsonNode holder, String key, int index) {

        JsonNode value() {
            return holder instanceof ObjectNode object ? object.path(key) : holder.path(index);
        }

        void set(JsonNode value) {
            if (holder instanceof ObjectNode object) {
                object.set(key, value);
            } else {
                ((ArrayNode) holder).set(index, value);
            }
        }

        void remove() {
            if (holder instanceof ObjectNode object) {
                object.remove(key);
            } else {
                ((ArrayNode) holder).remove(index);
            }
        }
    }

    private void change(ObjectNode holder) {
        List<Slot> slots = new ArrayList<>();
        collect(holder.path("it"), slots);
        if (slots.isEmpty()) {
            return;
        }
        Slot slot = pick(slots);
        switch (random.nextInt(8)) {
            case 0 -> slot.remove();
            case 1 -> slot.set(TextNode.valueOf(pick(TEXTS)));
            case 2 -> slot.set(node());
            case 3 -> slot.set(JsonNodeFactory.instance.arrayNode().add(slot.value()));
            case 4 -> slot.set(pick(slots).value().deepCopy());
            case 5 -> slot.set(somewhere());
            default -> slot.set(changed(slot.value()));
        }
    }

    private static void collect(JsonNode node, List<Slot> slots) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(key -> slots.add(new Slot(object, key, 0)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                slots.add(new Slot(array, "", i));
            }
        }
        node.forEach(child -> collect(child, slots));
    }

    private JsonNode node() {
        return switch (random.nextInt(20)) {
            case 0 -> deep();
            case 1 -> DecimalNode.valueOf(new BigDecimal("1e999999999"));
            default -> read(pick(NODES));
        };
    }

    private static JsonNode deep() {
        JsonNode node = TextNode.valueOf("bottom");
        for (int i = 0; i < DEEP; i++) {
            node = i % 2 == 0
                    ? JsonNodeFactory.instance.arrayNode().add(node)
                    : JsonNodeFactory.instance.objectNode().set("a", node);
        }
        return node;
    }

    /** A part of another original. */
    private JsonNode somewhere() {
        List<Slot> slots = new ArrayList<>();
        collect(pick(originals), slots);
        return pick(slots).value().deepCopy();
    }

    /** A text is changed by its characters; one that is itself JSON, also as such. */
    private JsonNode changed(JsonNode value) {
        if (!value.isTextual()) {
            return node();
        }
        return value.asText().startsWith("{") && !oneOf(4)
                ? TextNode.valueOf(new Mutation(random.nextLong(), List.of(read(value.asText())))
                        .mutant()
                        .toString())
                : TextNode.valueOf(text(value.asText()));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(json);
        }
    }
}
