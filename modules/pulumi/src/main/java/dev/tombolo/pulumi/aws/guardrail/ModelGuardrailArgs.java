package dev.tombolo.pulumi.aws.guardrail;

import com.pulumi.core.Output;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.guardrail.GuardrailContent;
import dev.tombolo.blueprint.guardrail.GuardrailPreset;
import dev.tombolo.blueprint.guardrail.GuardrailProfile;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.pulumi.aws.serving.ModelAccess;
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

    /** Takes a guardrail that is worked out already. */
    public static ModelGuardrailArgs of(Guardrail guardrail, FormerNames formerNames) {
        return new ModelGuardrailArgs(guardrail, Holes.NONE, formerNames);
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
        private Optional<AwsPlace> place = Optional.empty();
        private Holes holes = Holes.NONE;
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

        /** Sets account and Region, from which the standard tier finds where it judges. Required for that tier only. */
        public Builder place(AwsPlace place) {
            this.place = Optional.of(place);
            return this;
        }

        /** Sets account and Region to those of an access. */
        public Builder place(ModelAccess access) {
            holes = access.holes();
            return place(access.place());
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
         * @throws IllegalArgumentException with everything that is missing or filters nothing, or a standard tier where no
         *     guardrail profile is known, one a line
         */
        public ModelGuardrailArgs build() {
            var required = new RequiredValues("ModelGuardrail").require("name", name);
            if (content.isEmpty()) {
                required.problem("content filters nothing · give at least one filter, or no guardrail");
            }
            var profile = profile(required);
            required.check();
            var given = name.orElseThrow();
            var plain = new Guardrail(given, given, content, new TreeMap<>(tags));
            return encrypted(profile.map(plain::judgedBy).orElse(plain), new Reference(given, "keyArn"));
        }

        private Optional<GuardrailProfile> profile(RequiredValues required) {
            if (!content.tiers().needCrossRegion()) {
                return Optional.empty();
            }
            if (place.isEmpty()) {
                required.problem("place is missing beside the standard tier · give it with place(...)");
            }
            var profile = place.flatMap(where -> GuardrailProfile.of(where.region(), where.account()));
            place.filter(where -> profile.isEmpty())
                    .ifPresent(
                            where -> required.problem("content has the standard tier, which judges in several Regions,"
                                    + " and none are known for "
                                    + where.region().name() + " · use the classic tier"));
            return profile;
        }

        private ModelGuardrailArgs encrypted(Guardrail guardrail, Reference hole) {
            return keyArn.map(key -> new ModelGuardrailArgs(
                            guardrail.encryptedWith(Text.of(hole)), holes.with(hole, key), formerNames))
                    .orElseGet(() -> new ModelGuardrailArgs(guardrail, holes, formerNames));
        }
    }
}
