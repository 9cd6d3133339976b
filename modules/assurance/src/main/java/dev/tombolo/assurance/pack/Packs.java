package dev.tombolo.assurance.pack;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tombolo.assurance.facts.FactFile;
import dev.tombolo.assurance.rule.Source;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The packs that Tombolo ships. */
public final class Packs {

    private static final List<String> NAMES =
            List.of("cis", "iso-42001", "nist-ai-rmf", "owasp-llm-2025", "security-hub-ai");
    private static final String OURS = "ours";

    private Packs() {}

    /** All of them, sorted by name. */
    public static List<Pack> shipped() {
        return NAMES.stream().map(Packs::read).toList();
    }

    private static Pack read(String name) {
        JsonNode pack = new FactFile(Packs.class, name + ".json").tree();
        return new Pack(
                name,
                pack.path("title").asText(),
                source(pack),
                pack.path("about").asText(),
                pack.path("items")
                        .valueStream()
                        .map(item -> item(item, pack.path("sources")))
                        .toList());
    }

    private static PackItem item(JsonNode item, JsonNode sources) {
        SortedMap<String, Optional<Source>> rules = new TreeMap<>();
        item.path("rules")
                .properties()
                .forEach(
                        rule -> rules.put(rule.getKey(), mapping(rule.getValue().asText(), sources)));
        return new PackItem(
                item.path("id").asText(),
                item.path("title").asText(),
                rules,
                item.path("unseen").asText().isEmpty()
                        ? Optional.empty()
                        : Optional.of(item.path("unseen").asText()));
    }

    private static Optional<Source> mapping(String word, JsonNode sources) {
        return word.equals(OURS) ? Optional.empty() : Optional.of(source(sources.required(word)));
    }

    private static Source source(JsonNode node) {
        return Source.of(node.path("url").asText(), node.path("date").asText());
    }
}
