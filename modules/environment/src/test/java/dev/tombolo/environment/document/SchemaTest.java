package dev.tombolo.environment.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Residency;
import dev.tombolo.environment.document.consumer.ApiDocument;
import dev.tombolo.environment.document.consumer.AwsIdentityDocument;
import dev.tombolo.environment.document.consumer.OciPrincipalDocument;
import dev.tombolo.environment.document.form.Form;
import dev.tombolo.environment.source.StructureCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Makes the JSON schema from the records and holds the committed one to it; {@code -Dtombolo.update=true} writes it. */
class SchemaTest {
    private static final Path COMMITTED = Path.of("../../environments/environment.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Test
    void committedSchemaIsThatOfTheRecords() throws IOException {
        var schema = JSON.writeValueAsString(forSingleFiles(schema())) + "\n";
        if (Boolean.getBoolean("tombolo.update")) {
            Files.writeString(COMMITTED, schema);
        }
        assertThat(Files.readString(COMMITTED)).isEqualTo(schema);
    }

    /** A file may inherit what an environment needs, and may leave a key empty to take an inherited value away. */
    private static JsonNode forSingleFiles(ObjectNode node) {
        if (node.has("anyOf")) {
            tidyChoice(node);
        }
        if (node.has("required")) {
            node.set(StructureCheck.REQUIRED_AFTER_MERGE, node.remove("required"));
        }
        if (node.path("type").isTextual() && !node.has("enum")) {
            node.set("type", JSON.createArrayNode().add(node.path("type")).add("null"));
        }
        if (node.path("anyOf").path(1) instanceof ObjectNode mapping) {
            forSingleFiles(mapping);
        }
        node.elements().forEachRemaining(child -> {
            if (child instanceof ObjectNode object) {
                forSingleFiles(object);
            }
        });
        return node;
    }

    /** The generator writes an optional enum as a choice between nothing and its words, and closes choices twice. */
    private static void tidyChoice(ObjectNode node) {
        if (node.path("anyOf").path(0).path("type").asText().equals("null")) {
            node.setAll((ObjectNode) node.remove("anyOf").path(1));
        }
        if (node.has("anyOf")) {
            node.remove("additionalProperties");
        }
    }

    private static ObjectNode schema() {
        var builder = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE))
                .with(Option.INLINE_ALL_SCHEMAS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .with(Option.ALLOF_CLEANUP_AT_THE_END);
        builder.forTypesInGeneral()
                .withCustomDefinitionProvider(SchemaTest::custom)
                .withTypeAttributeOverride((node, scope, context) -> {
                    if (List.of(AwsIdentityDocument.class, OciPrincipalDocument.class)
                            .contains(scope.getType().getErasedType())) {
                        node.put("minProperties", 1).put("maxProperties", 1);
                    }
                });
        builder.forFields()
                .withRequiredCheck(SchemaTest::required)
                .withStringPatternResolver(field -> form(field).map(Form::value).orElse(null))
                .withInstanceAttributeOverride((node, field, context) -> {
                    form(field).ifPresent(form -> node.putArray("examples").add(form.example()));
                    if (field.getName().equals("tombolo")) {
                        node.put("const", 1);
                    }
                    if (neverEmpty(field)) {
                        node.put("minItems", 1);
                    }
                });
        var generator = new SchemaGenerator(builder.build());
        var schema = generator.generateSchema(EnvironmentDocument.class);
        schema.set("properties", sorted(schema, generator.generateSchema(FolderDocument.class)));
        return schema;
    }

    /** What an environment says and what the shared file says for all of them stand side by side. */
    private static ObjectNode sorted(JsonNode... schemas) {
        var properties = new TreeMap<String, JsonNode>();
        for (var schema : schemas) {
            schema.path("properties").properties().forEach(entry -> properties.put(entry.getKey(), entry.getValue()));
        }
        return JSON.createObjectNode().setAll(properties);
    }

    private static boolean required(FieldScope field) {
        return neverEmpty(field) || !(type(field).isInstanceOf(Optional.class) || isCollection(type(field)));
    }

    private static boolean neverEmpty(FieldScope field) {
        return List.of("on", "models").contains(field.getName())
                && !field.isFakeContainerItemScope()
                && type(field).isInstanceOf(List.class);
    }

    private static ResolvedType type(FieldScope field) {
        return field.getDeclaredType() == null ? field.getType() : field.getDeclaredType();
    }

    private static boolean isCollection(ResolvedType type) {
        return type.isInstanceOf(Iterable.class) || type.isInstanceOf(Map.class);
    }

    private static Optional<Form> form(FieldScope field) {
        return Optional.ofNullable(field.getAnnotationConsideringFieldAndGetter(Form.class));
    }

    private static @Nullable CustomDefinition custom(ResolvedType type, SchemaGenerationContext context) {
        var node = JSON.createObjectNode();
        if (type.isInstanceOf(Optional.class)) {
            return new CustomDefinition(
                    context.createDefinition(type.getTypeParameters().get(0)), true);
        }
        if (type.isInstanceOf(Map.class)) {
            var value = context.createDefinition(type.getTypeParameters().get(1));
            return new CustomDefinition(node.put("type", "object").set("additionalProperties", value));
        }
        if (type.getErasedType() == LocalDate.class) {
            return new CustomDefinition(node.put("type", "string").put("format", "date"));
        }
        if (type.getErasedType() == Residency.class) {
            return new CustomDefinition(node.put("type", "string").put("pattern", "^(any|[a-z]{2})$"));
        }
        if (type.getErasedType() == ApiDocument.class) {
            var choices = node.putArray("anyOf");
            choices.add(apis());
            var perCloud = choices.addObject().put("type", "object");
            perCloud.putObject("properties").<ObjectNode>set("aws", apis()).set("oci", apis());
            perCloud.put("additionalProperties", false);
            return new CustomDefinition(node);
        }
        if (type.getErasedType().isSealed()) {
            var choices = node.putArray("anyOf");
            Stream.of(type.getErasedType().getPermittedSubclasses())
                    .map(choice ->
                            context.createDefinition(context.getTypeContext().resolve(choice)))
                    .forEach(choices::add);
            return new CustomDefinition(node);
        }
        return null;
    }

    private static ObjectNode apis() {
        var words = JSON.createObjectNode().put("type", "string");
        var values = words.putArray("enum");
        Stream.of(Api.values()).map(Api::key).forEach(values::add);
        return words;
    }
}
