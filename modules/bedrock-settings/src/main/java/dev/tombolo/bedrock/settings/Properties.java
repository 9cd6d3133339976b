package dev.tombolo.bedrock.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The properties of one custom resource, whose scalars CloudFormation hands over as texts.
 *
 * <p>Values never go into a message: some are business data.
 */
final class Properties {
    /** CloudFormation's own. */
    private static final Set<String> PASSED_OVER = Set.of("ServiceToken", "ServiceTimeout");

    private final JsonNode node;
    private final String path;
    private final List<String> problems;
    private final Set<String> asked = new TreeSet<>();

    private Properties(JsonNode node, String path, List<String> problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
    }

    /**
     * Reads the properties through {@code reader}.
     *
     * @throws Refusal with every property that is missing, unknown or wrong
     */
    static <T> T read(String type, JsonNode node, Function<Properties, T> reader) {
        Properties properties = new Properties(node, "", new ArrayList<>());
        T value = reader.apply(properties);
        properties.findUnknown();
        if (!properties.problems.isEmpty()) {
            throw new Refusal(type + " · " + String.join("; ", properties.problems) + " · correct the template");
        }
        return value;
    }

    Optional<String> text(String name) {
        asked.add(name);
        JsonNode value = node.path(name);
        if (value.isContainerNode()) {
            problems.add(path + name + " must be a text");
            return Optional.empty();
        }
        return Optional.of(value.asText("")).filter(text -> !text.isEmpty());
    }

    String required(String name) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            problems.add(path + name + " is missing");
        }
        return text.orElse("");
    }

    boolean flag(String name) {
        String text = required(name);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            problems.add(path + name + " must be true or false");
        }
        return text.equals("true");
    }

    Optional<Digest> digest(String name) {
        Optional<String> text = text(name);
        if (text.isPresent() && !Digest.isDigest(text.get())) {
            problems.add(path + name + " must be a digest of 16 hexadecimal digits");
        }
        return text.map(Digest::new);
    }

    SettingValue nested(String name, Function<Properties, SettingValue> reader) {
        asked.add(name);
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return SettingValue.NOTHING;
        }
        Properties nested = new Properties(value, path + name + ".", problems);
        SettingValue read = reader.apply(nested);
        nested.findUnknown();
        return read;
    }

    void problem(String problem) {
        problems.add(path + problem);
    }

    private void findUnknown() {
        node.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name) && !(path.isEmpty() && PASSED_OVER.contains(name))) {
                problems.add(path + name + " is unknown");
            }
        });
    }
}
