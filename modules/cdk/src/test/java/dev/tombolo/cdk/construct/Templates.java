package dev.tombolo.cdk.construct;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.assertions.Template;

/** Makes stacks and reads their synthesized templates. */
public final class Templates {
    public static final String ACCOUNT = "111122223333";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Templates() {}

    /** Returns an empty stack of a literal account and Region. */
    public static Stack stack(String region) {
        return stack(Environment.builder().account(ACCOUNT).region(region).build());
    }

    /** Returns an empty stack of an app that has several. */
    public static Stack stack(App app, String id, String region) {
        var environment = Environment.builder().account(ACCOUNT).region(region).build();
        return new Stack(app, id, StackProps.builder().env(environment).build());
    }

    public static Stack stack(Environment environment) {
        return new Stack(
                new App(), "Team", StackProps.builder().env(environment).build());
    }

    public static JsonNode of(Stack stack) {
        return MAPPER.valueToTree(Template.fromStack(stack).toJSON());
    }

    /** Returns the properties of every resource of a type, in the order of the template. */
    public static List<JsonNode> all(JsonNode template, String type) {
        var found = new ArrayList<JsonNode>();
        template.path("Resources").forEach(resource -> {
            if (resource.path("Type").asText().equals(type)) {
                found.add(resource.path("Properties"));
            }
        });
        return found;
    }

    /** Returns the properties of the only resource of a type. */
    public static JsonNode only(JsonNode template, String type) {
        var found = all(template, type);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " resources of " + type);
        }
        return found.get(0);
    }

    /** Returns one line {@code type logical-id} for each resource, sorted. */
    public static List<String> resources(JsonNode template) {
        var lines = new ArrayList<String>();
        template.path("Resources")
                .properties()
                .forEach(resource -> lines.add(resource.getValue().path("Type").asText() + " " + resource.getKey()));
        return lines.stream().sorted().toList();
    }

    public static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
