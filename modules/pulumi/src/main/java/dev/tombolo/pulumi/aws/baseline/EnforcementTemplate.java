package dev.tombolo.pulumi.aws.baseline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.blueprint.guardrail.EnforcedGuardrail;
import java.util.LinkedHashMap;
import java.util.Map;

/** The CloudFormation template of an enforced guardrail, in a fixed order. */
final class EnforcementTemplate {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EnforcementTemplate() {}

    static String of(EnforcedGuardrail enforced, String arn, String version) {
        var models = new LinkedHashMap<String, Object>();
        models.put("IncludedModels", enforced.includedModels());
        models.put("ExcludedModels", enforced.excludedModels());
        var properties = new LinkedHashMap<String, Object>();
        properties.put("GuardrailIdentifier", arn);
        properties.put("GuardrailVersion", version);
        properties.put("ModelEnforcement", models);
        var configuration = new LinkedHashMap<String, Object>();
        configuration.put("Type", "AWS::Bedrock::EnforcedGuardrailConfiguration");
        configuration.put("Properties", properties);
        return written(Map.of("Resources", Map.of("Configuration", configuration)));
    }

    private static String written(Map<String, Object> template) {
        try {
            return JSON.writeValueAsString(template);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a template cannot be written", e);
        }
    }
}
