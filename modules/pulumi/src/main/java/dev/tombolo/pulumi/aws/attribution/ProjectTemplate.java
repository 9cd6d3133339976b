package dev.tombolo.pulumi.aws.attribution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tombolo.blueprint.attribution.MantleProject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The CloudFormation template of a project, in a fixed order. */
final class ProjectTemplate {
    static final String ARN = "ProjectArn";
    static final String ID = "ProjectId";
    private static final ObjectMapper JSON = new ObjectMapper();

    private ProjectTemplate() {}

    static String of(MantleProject project) {
        try {
            return JSON.writeValueAsString(template(project));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a template cannot be written", e);
        }
    }

    private static Map<String, Object> template(MantleProject project) {
        var outputs = new LinkedHashMap<String, Object>();
        outputs.put(ARN, attribute("Arn"));
        outputs.put(ID, attribute("Id"));
        var template = new LinkedHashMap<String, Object>();
        template.put("Resources", Map.of("Project", resource(project)));
        template.put("Outputs", outputs);
        return template;
    }

    private static Map<String, Object> resource(MantleProject project) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("Name", project.name());
        properties.put(
                "Tags",
                project.tags().entrySet().stream().map(ProjectTemplate::tag).toList());
        var resource = new LinkedHashMap<String, Object>();
        resource.put("Type", "AWS::BedrockMantle::Project");
        resource.put("DeletionPolicy", "Retain");
        resource.put("UpdateReplacePolicy", "Retain");
        resource.put("Properties", properties);
        return resource;
    }

    private static Map<String, Object> tag(Map.Entry<String, String> tag) {
        var written = new LinkedHashMap<String, Object>();
        written.put("Key", tag.getKey());
        written.put("Value", tag.getValue());
        return written;
    }

    private static Map<String, Object> attribute(String name) {
        return Map.of("Value", Map.of("Fn::GetAtt", List.of("Project", name)));
    }
}
