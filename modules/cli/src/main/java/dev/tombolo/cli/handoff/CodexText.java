package dev.tombolo.cli.handoff;

import java.util.ArrayList;
import java.util.List;

/**
 * A hand-off as the {@code config.toml} of OpenAI Codex 0.128.0 or later.
 *
 * <p>Where bearer tokens are allowed, each model has a provider of its own, which can send the project and call the URL at
 * which the model answers. Else the provider for Bedrock that Codex has built in signs the calls; of it only profile and
 * Region can be set: it sends no project and calls {@code /openai/v1} whatever the model
 * (https://github.com/openai/codex/issues/27613 and 37246, open on 2026-11-22).
 *
 * @param handed the consumer
 */
record CodexText(HandedConsumer handed) {
    private static final String BUILT_IN_PATH = "/openai/v1/responses";

    /** Returns whether Codex can make the calls: it knows the Responses API on bedrock-mantle only. */
    boolean fits() {
        return handed.models().stream()
                .allMatch(model -> model.path().api().key().equals("responses")
                        && model.path().endpoint().kind().key().equals("bedrock-mantle"));
    }

    /** Returns the models that can be called. */
    List<HandedModel> callable() {
        return handed.bearsTokens()
                ? handed.models()
                : handed.models().stream().filter(CodexText::isBuiltIn).toList();
    }

    private static boolean isBuiltIn(HandedModel model) {
        return model.path().urlPath().equals(BUILT_IN_PATH);
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add("# ~/.codex/config.toml of " + handed.consumer() + " in " + handed.environment());
        handed.remarks().forEach(remark -> lines.add("# " + remark));
        lines.addAll(handed.bearsTokens() ? ownProviders() : builtIn());
        return String.join("\n", lines) + "\n";
    }

    private List<String> builtIn() {
        var lines = new ArrayList<String>();
        var first = callable().get(0);
        lines.add("# calls are signed with AWS credentials of: "
                + first.value("role").orElse("the role, " + first.unknown()));
        lines.add("# calls go to the account's default project: this provider sends no other");
        lines.addAll(model(first, "amazon-bedrock"));
        lines.add("");
        lines.add("[model_providers.amazon-bedrock.aws]");
        lines.add("region = " + quoted(first.path().region().name()));
        handed.models().stream().filter(model -> !isBuiltIn(model)).forEach(model -> {
            lines.add("");
            lines.add("# " + model.name() + " is left out: it answers at "
                    + model.path().urlPath() + ", and this provider calls " + BUILT_IN_PATH);
        });
        callable().stream().skip(1).forEach(model -> lines.addAll(profile(model, "amazon-bedrock")));
        return lines;
    }

    private List<String> ownProviders() {
        var lines = new ArrayList<String>();
        lines.add("# AWS_BEARER_TOKEN_BEDROCK holds a token of at most twelve hours that the role's session makes");
        lines.addAll(model(callable().get(0), key(callable().get(0))));
        callable().stream().skip(1).forEach(model -> lines.addAll(profile(model, key(model))));
        callable().forEach(model -> lines.addAll(provider(model)));
        return lines;
    }

    private static List<String> model(HandedModel model, String provider) {
        return List.of("model = " + quoted(model.path().invokedId()), "model_provider = " + quoted(provider));
    }

    private static List<String> profile(HandedModel model, String provider) {
        var lines = new ArrayList<>(List.of("", "[profiles." + key(model) + "]"));
        lines.addAll(model(model, provider));
        return lines;
    }

    private static List<String> provider(HandedModel model) {
        return List.of(
                "",
                "[model_providers." + key(model) + "]",
                "name = " + quoted("Amazon Bedrock: " + model.name()),
                "base_url = " + quoted(model.openAiUrl()),
                "wire_api = \"responses\"",
                "env_key = \"AWS_BEARER_TOKEN_BEDROCK\"",
                model.value("project")
                        .map(project -> "http_headers = { \"OpenAI-Project\" = " + quoted(project) + " }")
                        .orElse("# http_headers = { \"OpenAI-Project\" = … }: " + model.unknown()));
    }

    private static String key(HandedModel model) {
        return "bedrock-" + model.name().replaceAll("[^A-Za-z0-9]+", "-");
    }

    private static String quoted(String value) {
        return "\"" + value + "\"";
    }
}
