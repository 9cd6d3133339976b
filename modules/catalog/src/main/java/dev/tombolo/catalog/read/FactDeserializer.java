package dev.tombolo.catalog.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import dev.tombolo.catalog.Fact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a fact. A plain value is stated; {@code {stated, source}}, {@code {unknown}} and {@code {contradicted: [{says,
 * source}]}} say more. What a file leaves out is unknown.
 */
final class FactDeserializer extends JsonDeserializer<Fact<?>> implements ContextualDeserializer {
    private static final String NOT_RECORDED = "not recorded";

    private final @Nullable JavaType valueType;

    FactDeserializer() {
        this(null);
    }

    private FactDeserializer(@Nullable JavaType valueType) {
        this.valueType = valueType;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        var factType = property == null || !property.getType().hasRawClass(Fact.class)
                ? context.getContextualType()
                : property.getType();
        return new FactDeserializer(factType.containedType(0));
    }

    @Override
    public Fact<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode node = context.readTree(parser);
        if (node.has("unknown")) {
            return new Fact.Unknown<>(node.get("unknown").asText());
        }
        if (node.has("contradicted")) {
            return new Fact.Contradicted<>(claims(node.get("contradicted"), context));
        }
        if (node.has("stated")) {
            return new Fact.Stated<>(
                    value(node.get("stated"), context),
                    Optional.ofNullable(node.get("source")).map(JsonNode::asText));
        }
        return new Fact.Stated<>(value(node, context), Optional.empty());
    }

    private List<Fact.Claim<Object>> claims(JsonNode nodes, DeserializationContext context) throws IOException {
        var claims = new ArrayList<Fact.Claim<Object>>();
        for (var node : nodes) {
            claims.add(new Fact.Claim<>(
                    value(node.get("says"), context), node.get("source").asText()));
        }
        return claims;
    }

    private Object value(JsonNode node, DeserializationContext context) throws IOException {
        return context.readTreeAsValue(node, valueType);
    }

    @Override
    public Fact<?> getNullValue(DeserializationContext context) {
        return new Fact.Unknown<>(NOT_RECORDED);
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return getNullValue(context);
    }

    @Override
    public Object getEmptyValue(DeserializationContext context) {
        return getNullValue(context);
    }
}
