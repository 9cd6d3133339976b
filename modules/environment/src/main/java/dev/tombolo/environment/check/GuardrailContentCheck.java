package dev.tombolo.environment.check;

import dev.tombolo.blueprint.guardrail.PiiTypes;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.GuardrailDocument;
import dev.tombolo.environment.document.GuardrailParts;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;

/** Checks what a guardrail that is spelled out says, against what Bedrock takes. */
record GuardrailContentCheck(Report report) {
    private static final String TOPIC = "[0-9a-zA-Z_ !?.-]{1,100}";
    private static final int MOST_EXAMPLES = 5;
    private static final int LONGEST_EXAMPLE = 100;

    void check(EnvironmentDocument document) {
        var path = KeyPath.of("guardrail");
        document.guardrail().ifPresent(guardrail -> guardrail(path, guardrail));
        document.consumers()
                .forEach((key, consumer) -> consumer.guardrail()
                        .ifPresent(guardrail ->
                                guardrail(KeyPath.of("consumers", key).key("guardrail"), guardrail)));
    }

    private void guardrail(KeyPath path, GuardrailDocument guardrail) {
        if (guardrail instanceof GuardrailParts parts) {
            if (parts.filtered().filter(content -> !content.isEmpty()).isEmpty()) {
                report.add(path, "filters nothing", "give at least one part, or write none");
            }
            parts.pii().keySet().forEach(type -> pii(path.key("pii").key(type), type));
            parts.topics().forEach((name, topic) -> topic(path.key("topics").key(name), name, topic));
        }
    }

    private void pii(KeyPath path, String type) {
        if (!PiiTypes.KNOWN.contains(type)) {
            report.add(
                    path, "Bedrock knows no type " + Quoted.of(type) + " of data", Candidates.of(type, PiiTypes.KNOWN));
        }
    }

    private void topic(KeyPath path, String name, GuardrailParts.Topic topic) {
        if (!name.matches(TOPIC)) {
            report.add(
                    path,
                    "the topic's name " + Quoted.of(name) + " does not fit",
                    "use at most 100 letters, digits, spaces and the characters _ - ! ? .");
        }
        boolean tooLong = topic.examples().stream().anyMatch(example -> example.length() > LONGEST_EXAMPLE);
        if (tooLong || topic.examples().size() > MOST_EXAMPLES) {
            report.add(
                    path.key("examples"),
                    "gives more than Bedrock takes",
                    "keep at most five examples of at most 100 characters each");
        }
    }
}
