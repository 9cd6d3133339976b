package dev.tombolo.pulumi.aws.guardrail;

import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.guardrail.GuardrailContent;
import dev.tombolo.blueprint.guardrail.GuardrailPreset;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Inputs of a {@link ModelGuardrail}. */
public final class ModelGuardrailArgs extends ResourceArgs {
    private final Guardrail guardrail;
    private final FormerNames formerNames;

    private ModelGuardrailArgs(Guardrail guardrail, FormerNames formerNames) {
        this.guardrail = guardrail;
        this.formerNames = formerNames;
    }

    /** Takes a guardrail that is worked out already. */
    public static ModelGuardrailArgs of(Guardrail guardrail, FormerNames formerNames) {
        return new ModelGuardrailArgs(guardrail, formerNames);
    }

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    Guardrail guardrail() {
        return guardrail;
    }

    FormerNames formerNames() {
        return formerNames;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private Optional<String> name = Optional.empty();
        private GuardrailContent content = GuardrailPreset.STRICT.content();
        private Map<String, String> tags = Map.of();
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
         * @throws IllegalArgumentException with everything that is missing or filters nothing, one a line
         */
        public ModelGuardrailArgs build() {
            var required = new RequiredValues("ModelGuardrail").require("name", name);
            if (content.isEmpty()) {
                required.problem("content filters nothing · give at least one filter, or no guardrail");
            }
            required.check();
            var given = name.orElseThrow();
            return of(new Guardrail(given, given, content, new TreeMap<>(tags)), formerNames);
        }
    }
}
