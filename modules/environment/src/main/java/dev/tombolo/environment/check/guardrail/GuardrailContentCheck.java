package dev.tombolo.environment.check.guardrail;

import dev.tombolo.blueprint.guardrail.ContentFilter;
import dev.tombolo.blueprint.guardrail.PiiTypes;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.guardrail.ContentCategoryWord;
import dev.tombolo.environment.document.guardrail.ContentFilters;
import dev.tombolo.environment.document.guardrail.Grounding;
import dev.tombolo.environment.document.guardrail.GuardrailDocument;
import dev.tombolo.environment.document.guardrail.GuardrailParts;
import dev.tombolo.environment.document.guardrail.GuardrailTierWord;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.List;
import java.util.Optional;

/** Checks what a guardrail that is spelled out says, against what Bedrock takes. */
record GuardrailContentCheck(Report report) {
    private static final String TOPIC = "[0-9a-zA-Z_ !?.-]{1,100}";
    private static final String REGEX = ".{1,100}";
    private static final int LONGEST_CLASSIC_DEFINITION = 200;
    private static final int MOST_TOPICS = 30;
    private static final int MOST_REGEXES = 30;
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
            new GuardrailVersionCheck(report).check(path, parts);
            if (parts.existing().isEmpty()) {
                content(path, parts);
            }
        }
    }

    private void content(KeyPath path, GuardrailParts parts) {
        if (parts.filtered().filter(content -> !content.isEmpty()).isEmpty()) {
            report.add(path, "filters nothing", "give at least one part, or write none");
        }
        parts.pii().keySet().forEach(type -> pii(path.key("pii").key(type), type));
        most(path.key("topics"), parts.topics().size(), MOST_TOPICS);
        parts.topics().forEach((name, topic) -> topic(path.key("topics").key(name), name, topic));
        parts.topics().forEach((name, topic) -> definition(path.key("topics").key(name), parts, topic));
        most(path.key("regexes"), parts.regexes().size(), MOST_REGEXES);
        parts.regexes().keySet().forEach(name -> regex(path.key("regexes").key(name), name));
        parts.grounding().ifPresent(grounding -> grounding(path.key("grounding"), grounding));
        parts.content().ifPresent(content -> categories(path.key("content"), parts, content));
    }

    private void most(KeyPath path, int given, int most) {
        if (given > most) {
            report.add(path, "has " + given + " entries, and Bedrock takes " + most, "keep at most " + most);
        }
    }

    private void definition(KeyPath path, GuardrailParts parts, GuardrailParts.Topic topic) {
        boolean classic = parts.tier().orElse(GuardrailTierWord.CLASSIC) == GuardrailTierWord.CLASSIC;
        if (classic && topic.definition().length() > LONGEST_CLASSIC_DEFINITION) {
            report.add(
                    path.key("definition"),
                    "is longer than the 200 characters that the classic tier takes",
                    "shorten it, or set tier: standard");
        }
    }

    private void regex(KeyPath path, String name) {
        if (!name.matches(REGEX)) {
            report.add(path, "the name " + Quoted.of(name) + " does not fit", "use 1 to 100 characters");
        }
    }

    private void grounding(KeyPath path, Grounding grounding) {
        threshold(path.key("grounding"), grounding.grounding());
        threshold(path.key("relevance"), grounding.relevance());
        if (grounding.grounding().isEmpty() && grounding.relevance().isEmpty()) {
            report.add(path, "checks nothing", "give grounding, relevance or both");
        }
    }

    private void threshold(KeyPath path, Optional<Double> threshold) {
        threshold
                .filter(least -> least < 0 || least > 1)
                .ifPresent(least -> report.add(path, least + " is no threshold", "give a number from 0 to 1"));
    }

    private void categories(KeyPath path, GuardrailParts parts, ContentFilters content) {
        var filtered = parts.filtered().orElseThrow().contentFilters();
        categories(path.key("images"), content.images(), filtered);
        categories(path.key("detectOnly"), content.detectOnly(), filtered);
    }

    private void categories(KeyPath path, List<ContentCategoryWord> words, List<ContentFilter> filtered) {
        for (int index = 0; index < words.size(); index++) {
            var word = words.get(index);
            if (filtered.stream().noneMatch(filter -> filter.type() == word.category())) {
                report.add(
                        path.item(index),
                        "\"" + word.key() + "\" has no filter here",
                        "give it a strength, such as " + word.key() + ": high");
            }
        }
        report.twice(path, words.stream().map(ContentCategoryWord::key).toList());
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
