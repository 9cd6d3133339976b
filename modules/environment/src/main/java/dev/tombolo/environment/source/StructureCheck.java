package dev.tombolo.environment.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Checks a tree against a JSON schema and says what is wrong in a user's words. */
public final class StructureCheck {
    /**
     * The keyword under which a committed schema keeps what is required of a merged environment but not of one file, which
     * may inherit it.
     */
    public static final String REQUIRED_AFTER_MERGE = "x-required";

    private static final Pattern FORM = Pattern.compile("^.*?/anyOf/[0-9]+");

    private final JsonNode document;
    private final Schema schema;

    private StructureCheck(JsonNode document) {
        this.document = document;
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document);
    }

    /** Reads the schema from a resource. */
    public static StructureCheck of(InputStream resource) {
        try (resource) {
            return new StructureCheck(SchemaDocument.whole(new ObjectMapper().readTree(resource)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns every problem of the tree; the tree can be bound to records if there is none. */
    public List<Problem> problems(SourceNode tree) {
        var all = schema.validate(
                tree.json(), context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        var errors =
                all.stream().filter(error -> !isJudgedByAnother(error, all)).toList();
        return errors.stream()
                .filter(error -> errors.stream().noneMatch(other -> explains(other, error)))
                .map(error -> problem(error, tree))
                .toList();
    }

    /** A value of the wrong type has no form to judge, and an unknown key is no second identity. */
    private static boolean explains(Error other, Error error) {
        return other.getInstanceLocation().equals(error.getInstanceLocation())
                && (isExplained(other, "type", error, "enum")
                        || isExplained(other, "type", error, "const")
                        || isExplained(other, "additionalProperties", error, "maxProperties"));
    }

    /** Tells whether a value is of another type than one of the forms that it may have. */
    private static boolean isOfAnotherForm(Error error) {
        return error.getKeyword().equals("type")
                && !form(error).isEmpty()
                && location(error).equals(form(error) + "/type");
    }

    /** What does not fit one of several forms is judged by the form that has its type, if one has. */
    private static boolean isJudgedByAnother(Error error, List<Error> errors) {
        var others = errors.stream()
                .filter(other -> union(other).equals(union(error)) && isWithin(other, error))
                .toList();
        var typed = others.stream()
                .filter(StructureCheck::isOfAnotherForm)
                .map(StructureCheck::form)
                .toList();
        return typed.contains(form(error)) && others.stream().anyMatch(other -> !typed.contains(form(other)));
    }

    private static boolean isWithin(Error other, Error error) {
        return (other.getInstanceLocation() + "/").startsWith(error.getInstanceLocation() + "/");
    }

    private static String location(Error error) {
        return error.getSchemaLocation().getFragment().toString();
    }

    /** Returns the form that an error comes from; empty where there is only one. */
    private static String form(Error error) {
        var matcher = FORM.matcher(location(error));
        return matcher.find() ? matcher.group() : "";
    }

    private static String union(Error error) {
        return form(error).replaceFirst("[0-9]*$", "");
    }

    private static boolean isExplained(Error other, String keyword, Error error, String follower) {
        return other.getKeyword().equals(keyword) && error.getKeyword().equals(follower);
    }

    private Problem problem(Error error, SourceNode tree) {
        var path = path(error.getInstanceLocation());
        var words = new StructureWords(error, definition(error));
        boolean unknownKey = error.getKeyword().equals("additionalProperties");
        return new Problem(
                tree.at(unknownKey ? path.key(error.getProperty()) : path), path, words.what(), words.remedy());
    }

    private static KeyPath path(NodePath location) {
        var path = KeyPath.ROOT;
        for (int index = 0; index < location.getNameCount(); index++) {
            var element = location.getElement(index);
            path = element instanceof Integer item ? path.item(item) : path.key(String.valueOf(element));
        }
        return path;
    }

    /** Returns the part of the schema that the failing keyword belongs to. */
    private JsonNode definition(Error error) {
        var fragment = error.getSchemaLocation().getFragment();
        var node = document;
        for (var name : names(fragment).subList(0, fragment.getNameCount() - 1)) {
            node = node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
        }
        return node;
    }

    private static List<String> names(NodePath path) {
        return IntStream.range(0, path.getNameCount())
                .mapToObj(index -> String.valueOf(path.getElement(index)))
                .toList();
    }
}
