package dev.tombolo.assurance.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tombolo.assurance.graph.JsonTree;
import dev.tombolo.assurance.graph.ListValue;
import dev.tombolo.assurance.graph.Piece;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.TextWithHoles;
import dev.tombolo.assurance.graph.Unknown;
import dev.tombolo.assurance.graph.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The meaning of CloudFormation's intrinsic functions, as far as a template alone tells it. */
final class Intrinsics {

    private static final Pattern INDEX = Pattern.compile("\\d{1,4}");

    private final String prefix;
    private final JsonNode resources;
    private final JsonNode mappings;
    private final JsonTree tree;

    Intrinsics(String prefix, JsonNode template) {
        this(prefix, template, Scalar::new);
    }

    /** Creates the meaning where texts are more than texts, as in a template that a program writes. */
    Intrinsics(String prefix, JsonNode template, Function<String, Value> text) {
        this.prefix = prefix;
        this.resources = template.path("Resources");
        this.mappings = template.path("Mappings");
        this.tree = new JsonTree(text, this::intrinsic);
    }

    JsonTree tree() {
        return tree;
    }

    private Optional<Value> intrinsic(ObjectNode object) {
        if (object.size() != 1) {
            return Optional.empty();
        }
        Map.Entry<String, JsonNode> only = object.properties().iterator().next();
        String name = only.getKey();
        return name.equals("Ref") || name.startsWith("Fn::")
                ? Optional.of(resolve(name, only.getValue()))
                : Optional.empty();
    }

    private Value resolve(String name, JsonNode argument) {
        return switch (name) {
            case "Ref" -> reference(argument.asText(), Reference.ITSELF);
            case "Fn::GetAtt" -> attribute(argument);
            case "Fn::Join" -> join(argument);
            case "Fn::Sub" -> substitute(argument);
            case "Fn::Select" -> select(tree.read(argument.path(0)), tree.read(argument.path(1)));
            case "Fn::Split" -> split(tree.read(argument.path(0)), tree.read(argument.path(1)));
            case "Fn::FindInMap" -> find(tree.read(argument));
            default -> new Unknown(name);
        };
    }

    Piece reference(String name, String attribute) {
        if (name.startsWith("AWS::")) {
            return Reference.to(name);
        }
        return resources.has(name) ? new Reference(prefix + name, attribute) : new Unknown("parameter " + name);
    }

    private Value attribute(JsonNode argument) {
        if (argument.isTextual() && argument.asText().contains(".")) {
            String[] parts = argument.asText().split("\\.", 2);
            return reference(parts[0], parts[1]);
        }
        return argument.isArray()
                        && argument.path(0).isTextual()
                        && argument.path(1).isTextual()
                ? reference(argument.path(0).asText(), argument.path(1).asText())
                : new Unknown("Fn::GetAtt");
    }

    private Value join(JsonNode argument) {
        if (!argument.path(0).isTextual() || !argument.path(1).isArray()) {
            return new Unknown("Fn::Join");
        }
        Piece delimiter = new Scalar(argument.path(0).asText());
        List<Piece> pieces = new ArrayList<>();
        for (JsonNode element : argument.path(1)) {
            if (!pieces.isEmpty()) {
                pieces.add(delimiter);
            }
            pieces.addAll(TextWithHoles.pieces(tree.read(element)));
        }
        return TextWithHoles.of(pieces);
    }

    private Value substitute(JsonNode argument) {
        if (argument.isTextual()) {
            return new Substitution(this, Map.of()).of(argument.asText());
        }
        return argument.path(0).isTextual() && argument.path(1).isObject()
                ? new Substitution(this, tree.object(argument.path(1)).entries())
                        .of(argument.path(0).asText())
                : new Unknown("Fn::Sub");
    }

    private static Value select(Value index, Value list) {
        return index.text()
                .filter(text -> INDEX.matcher(text).matches())
                .map(Integer::valueOf)
                .flatMap(at ->
                        list instanceof ListValue known && at < known.elements().size()
                                ? Optional.of(known.elements().get(at))
                                : Optional.empty())
                .orElseGet(() -> new Unknown("Fn::Select"));
    }

    private static Value split(Value delimiter, Value text) {
        return delimiter.text().isPresent() && text.text().isPresent()
                ? new ListValue(Arrays.stream(text.text()
                                .get()
                                .split(Pattern.quote(delimiter.text().get()), -1))
                        .<Value>map(Scalar::new)
                        .toList())
                : new Unknown("Fn::Split");
    }

    private Value find(Value way) {
        JsonNode found = mappings;
        if (way instanceof ListValue keys) {
            for (Value key : keys.elements()) {
                found = found.path(key.text().orElse(""));
            }
        }
        return found.isValueNode() || found.isArray() ? tree.read(found) : new Unknown("Fn::FindInMap");
    }
}
