package dev.tombolo.environment.document.guardrail;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tombolo.blueprint.guardrail.GuardrailContent;
import dev.tombolo.environment.document.form.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A guardrail spelled out, over a preset or by itself, or one that exists. What is left out is not filtered. */
@JsonDeserialize(using = JsonDeserializer.None.class)
public record GuardrailParts(
        @JsonPropertyDescription("A guardrail of this account that somebody else made; nothing of it is declared here.")
        Optional<Existing> existing,

        @JsonPropertyDescription("The preset that the other parts are laid over. Default: none.")
        Optional<PresetWord> preset,

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
        Map<String, PiiActionWord> pii,

        @JsonPropertyDescription("Data of your own form, by name; at most thirty.")
        Map<String, Regex> regexes,

        @JsonPropertyDescription("Checks of answers against the source and the question that their calls mark.")
        Optional<Grounding> grounding,

        @JsonPropertyDescription(
                "classic (the default) knows three languages; standard knows many, and judges in the Regions of a geography.")
        Optional<GuardrailTierWord> tier,

        @JsonPropertyDescription("What a caller reads in place of what is blocked.")
        Optional<Messages> messages,

        @JsonPropertyDescription(
                "Numbers of former versions that pass, too, while callers learn the new one. Default: none.")
        List<Integer> alsoAccept)
        implements GuardrailDocument {
    /** A guardrail of this account that somebody else made. */
    public record Existing(
            @JsonPropertyDescription("Its ARN, without a version.")
            @Form(
                    value = "^arn:aws[a-z-]*:bedrock:[a-z0-9-]+:[0-9]{12}:guardrail/[a-z0-9]+$",
                    example = "arn:aws:bedrock:us-east-1:111122223333:guardrail/abc123def456")
            String arn,

            @JsonPropertyDescription("The number of its version. DRAFT is none: it changes under its callers.")
            int version) {}

    /** A subject that is not talked about. */
    public record Topic(
            @JsonPropertyDescription("What belongs to it, in at most 1000 characters; 200 in the classic tier.")
            @Form(value = "^.{1,1000}$", example = "advice on which securities to buy")
            String definition,

            @JsonPropertyDescription("At most five sentences that belong to it, each of at most 100 characters.")
            List<String> examples) {}

    /** Data of one's own form. */
    public record Regex(
            @JsonPropertyDescription("The regular expression, in at most 500 characters.")
            @Form(value = "^.{1,500}$", example = "C-[0-9]{8}")
            String pattern,

            @JsonPropertyDescription("block stops the call, anonymize replaces the text by the name.")
            PiiActionWord action,

            @JsonPropertyDescription("What it is, in at most 1000 characters.")
            @Form(value = "^.{1,1000}$", example = "the number of a claim")
            Optional<String> description) {}

    /** What a caller reads. */
    public record Messages(
            @JsonPropertyDescription("In place of a prompt, in at most 500 characters.")
            @Form(value = "^.{1,500}$", example = "Please ask without personal data.")
            Optional<String> input,

            @JsonPropertyDescription("In place of an answer, in at most 500 characters.")
            @Form(value = "^.{1,500}$", example = "The answer is withheld.")
            Optional<String> outputs) {}

    @Override
    public Optional<GuardrailContent> filtered() {
        return existing.isPresent() ? Optional.empty() : Optional.of(new LaidOver(this).content());
    }

    @Override
    public boolean isWanted() {
        return true;
    }

    @Override
    public Optional<Existing> brought() {
        return existing;
    }

    @Override
    public List<Integer> formerVersions() {
        return alsoAccept;
    }
}
