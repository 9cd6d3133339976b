package dev.tombolo.pulumi.aws.baseline;

import com.pulumi.core.Output;
import com.pulumi.resources.ResourceArgs;
import dev.tombolo.blueprint.guardrail.EnforcedGuardrail;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.pulumi.aws.guardrail.ModelGuardrail;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.component.RequiredValues;
import dev.tombolo.pulumi.hole.Holes;
import java.util.List;

/** Inputs of an {@link AccountEnforcedGuardrail}. */
public final class AccountEnforcedGuardrailArgs extends ResourceArgs {
    private final EnforcedGuardrail enforced;
    private final Holes holes;
    private final FormerNames formerNames;

    private AccountEnforcedGuardrailArgs(EnforcedGuardrail enforced, Holes holes, FormerNames formerNames) {
        this.enforced = enforced;
        this.holes = holes;
        this.formerNames = formerNames;
    }

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    Output<String> template() {
        return Output.tuple(holes.fill(enforced.arn()), holes.fill(enforced.version()))
                .applyValue(guardrail -> EnforcementTemplate.of(enforced, guardrail.t1, guardrail.t2));
    }

    FormerNames formerNames() {
        return formerNames;
    }

    /** Collects the inputs. */
    public static final class Builder {
        private static final Reference ARN = new Reference("guardrail", "arn");
        private static final Reference VERSION = new Reference("guardrail", "version");

        private final RequiredValues required = new RequiredValues("AccountEnforcedGuardrail");
        private Holes holes = Holes.NONE;
        private List<String> includedModels = EnforcedGuardrail.ALL_MODELS;
        private List<String> excludedModels = List.of();
        private FormerNames formerNames = FormerNames.NONE;

        private Builder() {}

        /** Sets the guardrail, in its version. Required. */
        public Builder guardrail(ModelGuardrail guardrail) {
            return guardrail(guardrail.arn(), guardrail.version());
        }

        /** Sets the guardrail by its ARN without a version, and the number of the version. Required. */
        public Builder guardrail(Output<String> arn, Output<String> version) {
            holes = holes.with(ARN, arn).with(VERSION, version);
            return this;
        }

        /** Sets the guardrail by its ARN without a version, and the number of the version. Required. */
        public Builder guardrail(String arn, String version) {
            if (version.equals("DRAFT")) {
                required.problem("version \"DRAFT\" changes under its callers, and Bedrock refuses it · give a number");
            }
            return guardrail(Output.of(arn), Output.of(version));
        }

        /** Sets the ids of the models whose calls it is applied to. All by default. */
        public Builder includedModels(String... modelIds) {
            includedModels = List.of(modelIds);
            return this;
        }

        /** Sets the ids of models whose calls it is not applied to. None by default. */
        public Builder excludedModels(String... modelIds) {
            excludedModels = List.of(modelIds);
            return this;
        }

        /** Sets the names that this component had before, so that a rename replaces nothing. None by default. */
        public Builder formerNames(String... names) {
            this.formerNames = new FormerNames(List.of(names));
            return this;
        }

        /**
         * Returns the inputs.
         *
         * @throws IllegalArgumentException with everything that is missing or wrong, one a line
         */
        public AccountEnforcedGuardrailArgs build() {
            required.require("guardrail", holes.values().keySet().stream().findFirst());
            if (includedModels.isEmpty()) {
                required.problem("includedModels names none · name at least one, or leave it out to mean all");
            }
            var enforced = new EnforcedGuardrail(Text.of(ARN), Text.of(VERSION), includedModels, excludedModels);
            enforced.notTaken()
                    .forEach(model -> required.problem("CloudFormation does not take the model \"" + model
                            + "\" here, for its dots · leave the models out to mean all"));
            required.check();
            return new AccountEnforcedGuardrailArgs(enforced, holes, formerNames);
        }
    }
}
