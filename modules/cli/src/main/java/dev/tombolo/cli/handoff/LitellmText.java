package dev.tombolo.cli.handoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A hand-off as the {@code config.yaml} of a LiteLLM proxy (https://docs.litellm.ai/docs/providers/bedrock, read
 * 2026-11-22). The OpenAI-compatible APIs are called as an OpenAI server with a bearer token.
 *
 * @param handed the consumer
 */
record LitellmText(HandedConsumer handed) {
    String text() {
        var lines = new ArrayList<String>();
        lines.add("# config.yaml of LiteLLM for " + handed.consumer() + " in " + handed.environment());
        handed.remarks().forEach(remark -> lines.add("# " + remark));
        lines.add("model_list:");
        handed.models().forEach(model -> lines.addAll(entry(model)));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> entry(HandedModel model) {
        var lines = new ArrayList<String>();
        lines.add("  - model_name: " + model.name());
        lines.add("    litellm_params:");
        lines.addAll(isBedrock(model) ? bedrock(model) : openAi(model));
        return lines;
    }

    private static boolean isBedrock(HandedModel model) {
        var api = model.path().api().key();
        return api.equals("converse") || api.equals("invoke-model");
    }

    private static List<String> bedrock(HandedModel model) {
        var path = model.path();
        var lines = new ArrayList<String>();
        var route = path.api().key().equals("converse") ? "bedrock/converse/" : "bedrock/invoke/";
        lines.add(parameter("model", route + path.invokedId()));
        if (!model.value("model").equals(Optional.of(path.invokedId()))) {
            lines.add(orUnknown(model, "model_id", "model"));
        }
        lines.add(parameter("aws_region_name", path.region().name()));
        lines.add(orUnknown(model, "aws_role_name", "role"));
        lines.add(parameter("aws_session_name", model.handOff().consumer()));
        if (model.afterDeploy().contains("guardrail")
                || model.value("guardrail").isPresent()) {
            lines.add("      guardrailConfig:");
            lines.add("  " + orUnknown(model, "guardrailIdentifier", "guardrail"));
            lines.add("  " + orUnknown(model, "guardrailVersion", "guardrailVersion"));
        }
        return lines;
    }

    private static List<String> openAi(HandedModel model) {
        var lines = new ArrayList<String>();
        lines.add(parameter("model", "openai/" + model.path().invokedId()));
        lines.add(parameter("api_base", model.openAiUrl()));
        lines.add(parameter("api_key", "os.environ/AWS_BEARER_TOKEN_BEDROCK"));
        if (model.afterDeploy().contains("project") || model.value("project").isPresent()) {
            lines.add("      extra_headers:");
            lines.add("  " + orUnknown(model, "OpenAI-Project", "project"));
        }
        return lines;
    }

    private static String orUnknown(HandedModel model, String parameter, String key) {
        return model.value(key)
                .map(value -> parameter(parameter, value))
                .orElse("      # " + parameter + ": " + model.unknown());
    }

    private static String parameter(String name, String value) {
        return "      " + name + ": \"" + value + "\"";
    }
}
