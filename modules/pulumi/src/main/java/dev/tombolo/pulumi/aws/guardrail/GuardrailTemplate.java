package dev.tombolo.pulumi.aws.guardrail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.pulumi.core.Output;
import dev.tombolo.blueprint.guardrail.Guardrail;
import dev.tombolo.blueprint.guardrail.GuardrailProfile;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.pulumi.hole.Holes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The CloudFormation template of a guardrail and its version, in a fixed order: what the provider cannot say, CloudFormation
 * can.
 *
 * @param guardrail the guardrail
 */
record GuardrailTemplate(Guardrail guardrail) {
    static final String ARN = "GuardrailArn";
    static final String VERSION = "GuardrailVersion";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Returns it once the values of its holes are there. */
    Output<String> json(Holes holes) {
        return Output.tuple(
                        filled(holes, guardrail.profile().map(GuardrailProfile::arn)),
                        filled(holes, guardrail.keyArn()))
                .applyValue(values -> written(values.t1, values.t2));
    }

    private static Output<Optional<String>> filled(Holes holes, Optional<Text> text) {
        return text.map(given -> holes.fill(given).applyValue(Optional::of))
                .orElseGet(() -> Output.of(Optional.empty()));
    }

    private String written(Optional<String> profileArn, Optional<String> keyArn) {
        var version = "Version" + guardrail.contentDigest();
        var resources = new LinkedHashMap<String, Object>();
        resources.put("Guardrail", resource("AWS::Bedrock::Guardrail", properties(profileArn, keyArn)));
        resources.put(version, version());
        var outputs = new LinkedHashMap<String, Object>();
        outputs.put(ARN, Map.of("Value", attribute("Guardrail", "GuardrailArn")));
        outputs.put(VERSION, Map.of("Value", attribute(version, "Version")));
        var template = new LinkedHashMap<String, Object>();
        template.put("Resources", resources);
        template.put("Outputs", outputs);
        return json(template);
    }

    private static String json(Map<String, Object> template) {
        try {
            return JSON.writeValueAsString(template);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a template cannot be written", e);
        }
    }

    private Map<String, Object> properties(Optional<String> profileArn, Optional<String> keyArn) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("Name", Guardrail.fittingName(guardrail.name() + "-stack"));
        properties.put("BlockedInputMessaging", guardrail.content().messages().input());
        properties.put("BlockedOutputsMessaging", guardrail.content().messages().outputs());
        profileArn.ifPresent(arn -> properties.put("CrossRegionConfig", Map.of("GuardrailProfileArn", arn)));
        keyArn.ifPresent(arn -> properties.put("KmsKeyArn", arn));
        properties.putAll(new TemplatePolicies(guardrail.content()).properties());
        properties.put("Tags", tags());
        return properties;
    }

    private List<Map<String, Object>> tags() {
        var tags = new ArrayList<Map<String, Object>>();
        guardrail.tags().forEach((key, value) -> {
            var tag = new LinkedHashMap<String, Object>();
            tag.put("Key", key);
            tag.put("Value", value);
            tags.add(tag);
        });
        return tags;
    }

    /** A version is kept when another content makes another one, because callers may still name it. */
    private Map<String, Object> version() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("GuardrailIdentifier", attribute("Guardrail", "GuardrailId"));
        properties.put("Description", "content " + guardrail.contentDigest());
        var version = resource("AWS::Bedrock::GuardrailVersion", properties);
        version.put("DeletionPolicy", "Retain");
        version.put("UpdateReplacePolicy", "Retain");
        return version;
    }

    private static Map<String, Object> resource(String type, Map<String, Object> properties) {
        var resource = new LinkedHashMap<String, Object>();
        resource.put("Type", type);
        resource.put("Properties", properties);
        return resource;
    }

    private static Map<String, Object> attribute(String resource, String name) {
        return Map.of("Fn::GetAtt", List.of(resource, name));
    }
}
