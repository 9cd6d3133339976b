package dev.tombolo.cdk.guardrail;

import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.guardrail.GuardrailContent;
import dev.tombolo.blueprint.guardrail.GuardrailPreset;
import dev.tombolo.cdk.construct.Problems;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ModelGuardrail} is made from.
 *
 * @param guardrail the guardrail
 */
public record ModelGuardrailProps(Guardrail guardrail) {
    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes a guardrail that is worked out already. */
    public static ModelGuardrailProps of(Guardrail guardrail) {
        return new ModelGuardrailProps(guardrail);
    }

    /** Collects what a {@link ModelGuardrail} is made from. */
    public static final class Builder {
        private @Nullable String name;
        private GuardrailContent content = GuardrailPreset.STRICT.content();
        private Map<String, String> tags = Map.of();

        private Builder() {}

        /** Sets the physical name, at most 50 letters, digits, hyphens and underscores. Required. */
        public Builder name(String value) {
            name = value;
            return this;
        }

        /** Sets what is filtered. Default: {@link GuardrailPreset#STRICT}. */
        public Builder content(GuardrailContent value) {
            content = value;
            return this;
        }

        /** Sets the tags. Default: none. */
        public Builder tags(Map<String, String> values) {
            tags = Map.copyOf(values);
            return this;
        }

        /**
         * Returns the props.
         *
         * @throws IllegalArgumentException if the name is missing
         */
        public ModelGuardrailProps build() {
            var given = Problems.required(name, "ModelGuardrailProps", "name");
            return of(new Guardrail(given, given, content, new TreeMap<>(tags)));
        }
    }
}
