package dev.tombolo.cli.handoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A hand-off as lines of a shell's environment. Variables begin with the model's name, because a consumer may call several.
 *
 * @param handed the consumer
 */
record EnvText(HandedConsumer handed) {
    private static final List<String> SAID_ABOVE = List.of("environment", "consumer", "name", "cloud");

    String text() {
        var lines = new ArrayList<String>();
        handed.remarks().forEach(remark -> lines.add("# " + remark));
        handed.models().forEach(model -> lines.addAll(lines(model)));
        return String.join("\n", lines) + "\n";
    }

    private List<String> lines(HandedModel model) {
        var lines = new ArrayList<String>();
        lines.add("# " + handed.consumer() + " in " + handed.environment() + ": " + model.name() + " on "
                + handed.cloud().key());
        model.known().forEach((key, value) -> {
            if (!value.isEmpty() && !SAID_ABOVE.contains(key)) {
                lines.add(variable(model, key) + "=" + value);
            }
        });
        if (!model.afterDeploy().isEmpty()) {
            var names = model.afterDeploy().stream()
                    .map(key -> variable(model, key))
                    .collect(Collectors.joining(", "));
            lines.add("# " + names + ": " + model.unknown());
        }
        return lines;
    }

    /** {@code guardrailVersion} of {@code gpt-5.6-terra} becomes {@code GPT_5_6_TERRA_GUARDRAIL_VERSION}. */
    private static String variable(HandedModel model, String key) {
        return (model.name() + "_" + key.replaceAll("([A-Z])", "_$1"))
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toUpperCase(Locale.ROOT);
    }
}
