package dev.tombolo.pulumi.aws.handoff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.pulumi.aws.ssm.SsmFunctions;
import com.pulumi.aws.ssm.inputs.GetParameterArgs;
import com.pulumi.aws.ssm.outputs.GetParameterResult;
import com.pulumi.core.Output;

/**
 * A model as a platform team handed it over, read from the Parameter Store whenever the program runs.
 *
 * @param document the hand-off
 */
public record HandedOffModel(Output<String> document) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads a hand-off with the default provider.
     *
     * @param path the parameter's name, {@code /tombolo/<environment>/<consumer>/<model>}
     * @throws IllegalArgumentException if that is no such name
     */
    public static HandedOffModel at(String path) {
        if (!path.matches("/tombolo/[^/]+/[^/]+/[^/]+")) {
            throw new IllegalArgumentException("HandedOffModel: path \"" + path + "\" is no hand-off"
                    + " · name one such as /tombolo/prod/claims-assistant/gpt-5.6-terra");
        }
        var parameter =
                SsmFunctions.getParameter(GetParameterArgs.builder().name(path).build());
        return new HandedOffModel(parameter.applyValue(GetParameterResult::insecureValue));
    }

    /** Returns what a caller names as the model: an id, or the ARN of an application inference profile. */
    public Output<String> invokedId() {
        return value("model");
    }

    /** Returns the URL without the path. */
    public Output<String> baseUrl() {
        return value("baseUrl");
    }

    /** Returns the URL path of the API; {@code {model}} in it stands for the invoked id, encoded for URLs. */
    public Output<String> urlPath() {
        return value("path");
    }

    /** Returns the API, such as {@code converse}. */
    public Output<String> api() {
        return value("api");
    }

    /** Returns the Region that takes the calls. */
    public Output<String> region() {
        return value("region");
    }

    /** Returns the ARN of the role that may make the calls. */
    public Output<String> roleArn() {
        return value("role");
    }

    /** Returns the id of the project that calls name in {@code OpenAI-Project}; empty where the endpoint has none. */
    public Output<String> projectId() {
        return value("project");
    }

    /** Returns the ARN of the guardrail that calls must name; empty where none is demanded. */
    public Output<String> guardrailIdentifier() {
        return value("guardrail");
    }

    /** Returns the version of the guardrail that calls must name; empty where none is demanded. */
    public Output<String> guardrailVersion() {
        return value("guardrailVersion");
    }

    private Output<String> value(String key) {
        return document.applyValue(text -> read(text).path(key).asText());
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("HandedOffModel: the parameter holds no hand-off · name another", e);
        }
    }
}
