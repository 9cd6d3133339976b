package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.view.EnforcedGuardrail;
import dev.tombolo.assurance.view.Guardrail;
import dev.tombolo.assurance.view.GuardrailUse;
import dev.tombolo.assurance.view.GuardrailVersion;
import dev.tombolo.assurance.view.Retained;
import dev.tombolo.assurance.view.View;
import java.util.List;
import java.util.stream.Stream;

/** Types of AWS by which guardrails are declared and enforced. */
final class GuardrailTypes {

    static final List<NativeType> ALL = List.of(
            NativeType.of(
                    "AWS::Bedrock::Guardrail",
                    new GuardrailReader(
                            List.of("ContentPolicyConfig", "FiltersConfig"),
                            List.of("SensitiveInformationPolicyConfig", "PiiEntitiesConfig"),
                            List.of("SensitiveInformationPolicyConfig", "RegexesConfig"),
                            List.of(
                                    List.of("ContentPolicyConfig", "ContentFiltersTierConfig", "TierName"),
                                    List.of("TopicPolicyConfig", "TopicsTierConfig", "TierName")),
                            "CrossRegionConfig",
                            "KmsKeyArn",
                            new Guardrail.FilterWords("Type", "InputStrength", "OutputStrength"))),
            NativeType.of(
                    "aws:bedrock/guardrail:Guardrail",
                    new GuardrailReader(
                            List.of("contentPolicyConfig", "filtersConfigs"),
                            List.of("sensitiveInformationPolicyConfig", "piiEntitiesConfigs"),
                            List.of("sensitiveInformationPolicyConfig", "regexesConfigs"),
                            List.of(
                                    List.of("contentPolicyConfig", "tierConfig", "tierName"),
                                    List.of("topicPolicyConfig", "tierConfig", "tierName")),
                            "crossRegionConfig",
                            "kmsKeyArn",
                            new Guardrail.FilterWords("type", "inputStrength", "outputStrength"))),
            NativeType.meaning("AWS::Bedrock::GuardrailVersion", GuardrailTypes::version),
            NativeType.meaning("aws:bedrock/guardrailVersion:GuardrailVersion", GuardrailTypes::version),
            NativeType.of(
                    "AWS::Bedrock::EnforcedGuardrailConfiguration",
                    new GuardrailUseReader(
                            GuardrailUse.Kind.ACCOUNT, List.of(), "GuardrailIdentifier", "GuardrailVersion"),
                    configuration -> Stream.of(enforced(configuration))));

    private GuardrailTypes() {}

    private static View version(Resource version) {
        return new GuardrailVersion(version, Retained.of(version), Retained.at(version));
    }

    private static View enforced(Resource configuration) {
        return new EnforcedGuardrail(
                configuration,
                configuration.root().below(List.of("ModelEnforcement", "ExcludedModels")).stream()
                        .flatMap(models -> models.elements().stream())
                        .toList(),
                Stream.of("System", "Messages")
                        .flatMap(part -> configuration.root().below(List.of("SelectiveContentGuarding", part)).stream())
                        .toList());
    }
}
