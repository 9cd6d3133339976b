package dev.tombolo.cdk.guardrail;

import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.guardrail.GuardrailContent;
import dev.tombolo.blueprint.guardrail.GuardrailPreset;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.hole.Holes;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.interfaces.kms.IKeyRef;

/**
 * What a {@link ModelGuardrail} is made from.
 *
 * @param guardrail the guardrail
 * @param holes the value of its key's hole
 */
public record ModelGuardrailProps(Guardrail guardrail, Holes holes) {
    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes a guardrail that is worked out already. */
    public static ModelGuardrailProps of(Guardrail guardrail) {
        return new ModelGuardrailProps(guardrail, Holes.NONE);
    }

    /** Collects what a {@link ModelGuardrail} is made from. */
    public static final class Builder {
        private @Nullable String name;
        private GuardrailContent content = GuardrailPreset.STRICT.content();
        private Map<String, String> tags = Map.of();
        private @Nullable String keyArn;

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

        /**
         * Sets the customer's key that the guardrail is encrypted with. Its policy must let the deployer and the callers use
         * it; a guarded {@code ModelConsumer} may decrypt with it. Default: a key of AWS.
         */
        public Builder encryptionKey(IKeyRef key) {
            keyArn = key.getKeyRef().getKeyArn();
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
            var guardrail = new Guardrail(given, given, content, new TreeMap<>(tags));
            if (keyArn == null) {
                return of(guardrail);
            }
            var hole = new Reference(given, "keyArn");
            return new ModelGuardrailProps(guardrail.encryptedWith(Text.of(hole)), Holes.NONE.with(hole, keyArn));
        }
    }
}
