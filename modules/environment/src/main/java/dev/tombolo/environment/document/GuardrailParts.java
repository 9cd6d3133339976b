package dev.tombolo.environment.document;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tombolo.blueprint.guardrail.DeniedTopic;
import dev.tombolo.blueprint.guardrail.GuardrailContent;
import dev.tombolo.blueprint.guardrail.ManagedWords;
import dev.tombolo.blueprint.guardrail.PiiEntity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A guardrail spelled out. What is left out is not filtered. */
@JsonDeserialize(using = JsonDeserializer.None.class)
public record GuardrailParts(
        @JsonPropertyDescription("Content filters, each with its strength.")
        Optional<ContentFilters> content,

        @JsonPropertyDescription("Subjects that are not talked about, by name.")
        Map<String, Topic> topics,

        @JsonPropertyDescription("Words and phrases that are blocked as they are written.")
        List<String> words,

        @JsonPropertyDescription("Lists of words that AWS keeps.")
        List<ManagedWordsWord> managedWords,

        @JsonPropertyDescription(
                "Personal and secret data by Bedrock's type, such as EMAIL: block stops the call, anonymize replaces the text.")
        Map<String, PiiActionWord> pii)
        implements GuardrailDocument {
    /** A subject that is not talked about. */
    public record Topic(
            @JsonPropertyDescription("What belongs to it, in at most 1000 characters.")
            @Form(value = "^.{1,1000}$", example = "advice on which securities to buy")
            String definition,

            @JsonPropertyDescription("At most five sentences that belong to it, each of at most 100 characters.")
            List<String> examples) {}

    @Override
    public Optional<GuardrailContent> filtered() {
        return Optional.of(new GuardrailContent(
                content.map(ContentFilters::filters).orElse(List.of()),
                topics.entrySet().stream()
                        .map(topic -> new DeniedTopic(
                                topic.getKey(),
                                topic.getValue().definition(),
                                topic.getValue().examples()))
                        .toList(),
                words,
                managedWords.stream().map(word -> ManagedWords.PROFANITY).toList(),
                pii.entrySet().stream()
                        .map(entity ->
                                new PiiEntity(entity.getKey(), entity.getValue().action()))
                        .toList()));
    }
}
