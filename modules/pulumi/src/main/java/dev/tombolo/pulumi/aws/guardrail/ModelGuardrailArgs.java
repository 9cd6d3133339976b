package dev.tombolo.pulumi.aws.guardrail;

import com.pulumi.core.Output;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.guardrail.GuardrailContent;
import dev.tombolo.blueprint.guardrail.GuardrailPreset;
import dev.tombolo.blueprint.guardrail.ProviderLimits;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import dev.tombolo.pulumi.hole.Holes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Inputs of a {@link ModelGuardrail}. */
public final class ModelGuardrailArgs extends ResourceArgs {
    private final Guardrail guardrail;
    private final Holes holes;
    private final FormerNames formerNames;

    private ModelGuardrailArgs(Guardrail guardrail, Holes holes, FormerNames formerNames) {
        this.guardrail = guardrail;
        this.holes = holes;
        this.formerNames = formerNames;
    }

    /**
     * Takes a guardrail that is worked out already.
     *
     * @throws IllegalArgumentException with each part of it that the provider cannot say
     */
    public static ModelGuardrailArgs of(Guardrail guardrail, FormerNames formerNames) {
        return of(guardrail, Holes.NONE, formerNames);
    }

    private static ModelGuardrailArgs of(Guardrail guardrail, Holes holes, FormerNames formerNames) {
        var required = new RequiredValues("ModelGuardrail");
        limits(guardrail.content()).forEach(required::problem);
        required.check();
        return new ModelGuardrailArgs(guardrail, holes, formerNames);
    }

    private static List<String> limits(GuardrailContent content) {
        return ProviderLimits.missing(content).stream()
                .map(part -> "content has " + part
                        + ", which the Pulumi provider cannot say · use CDK for it, or leave it out")
                .toList();
    }

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    Guardrail guardrail() {
        return guardrail;
    }

    Holes holes() {
        return holes;
    }

    FormerNames formerNames() {
        return formerNames;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private Optional<String> name = Optional.empty();
        private GuardrailContent content = GuardrailPreset.STRICT.content();
        private Map<String, String> tags = Map.of();
        private Optional<Output<String>> keyArn = Optional.empty();
        private FormerNames formerNames = FormerNames.NONE;

        private Builder() {}

        /** Sets the physical name, at most 50 letters, digits, hyphens and underscores. Required. */
        public Builder name(String name) {
            this.name = Optional.of(name);
            return this;
        }

        /** Sets what is filtered. {@link GuardrailPreset#STRICT} by default. */
        public Builder content(GuardrailContent content) {
            this.content = content;
            return this;
        }

        /** Sets the customer's key that the guardrail is encrypted with. */
        public Builder encryptionKeyArn(String keyArn) {
            return encryptionKeyArn(Output.of(keyArn));
        }

        /**
         * Sets the customer's key that the guardrail is encrypted with. Its policy must let the deployer and the callers use
         * it; a guarded {@code ModelConsumer} may decrypt with it. A key of AWS by default.
         */
        public Builder encryptionKeyArn(Output<String> keyArn) {
            this.keyArn = Optional.of(keyArn);
            return this;
        }

        /** Sets the tags. None by default. */
        public Builder tags(Map<String, String> tags) {
            this.tags = Map.copyOf(tags);
            return this;
        }

        /** Sets the names that this guardrail had before, so that a rename replaces nothing. None by default. */
        public Builder formerNames(String... names) {
            this.formerNames = new FormerNames(List.of(names));
            return this;
        }

        /**
         * Returns the inputs.
         *
         * @throws IllegalArgumentException with everything that is missing, filters nothing or is more than the provider can
         *     say, one a line
         */
        public ModelGuardrailArgs build() {
            var required = new RequiredValues("ModelGuardrail").require("name", name);
            if (content.isEmpty()) {
                required.problem("content filters nothing · give at least one filter, or no guardrail");
            }
            limits(content).forEach(required::problem);
            required.check();
            var given = name.orElseThrow();
            var guardrail = new Guardrail(given, given, content, new TreeMap<>(tags));
            var hole = new Reference(given, "keyArn");
            return keyArn.map(
                            key -> of(guardrail.encryptedWith(Text.of(hole)), Holes.NONE.with(hole, key), formerNames))
                    .orElseGet(() -> of(guardrail, formerNames));
        }
    }
}
