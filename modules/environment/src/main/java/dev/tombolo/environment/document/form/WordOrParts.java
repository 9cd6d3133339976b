package dev.tombolo.environment.document.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is said in one word or spelled out: an interface that permits an enum and a record. The schema has made sure
 * that it is one of both.
 */
public final class WordOrParts extends JsonDeserializer<Object> implements ContextualDeserializer {
    private final List<Class<?>> forms;

    /** Reads nothing until it is known which interface it is for. */
    public WordOrParts() {
        this(List.of());
    }

    private WordOrParts(List<Class<?>> forms) {
        this.forms = forms;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new WordOrParts(List.of(context.getContextualType().getRawClass().getPermittedSubclasses()));
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var json = context.readTree(parser);
        var form = forms.stream()
                .filter(one -> one.isEnum() == json.isTextual())
                .findFirst()
                .orElseThrow();
        return context.readTreeAsValue(json, form);
    }
}
