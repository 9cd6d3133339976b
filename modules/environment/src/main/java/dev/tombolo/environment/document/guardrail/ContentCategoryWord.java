package dev.tombolo.environment.document.guardrail;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.tombolo.blueprint.guardrail.ContentCategory;

/** What a content filter looks for. */
public enum ContentCategoryWord {
    /** Language that dehumanizes a group. */
    @JsonProperty("hate")
    HATE("hate", ContentCategory.HATE),
    /** Language that demeans a person. */
    @JsonProperty("insults")
    INSULTS("insults", ContentCategory.INSULTS),
    /** Help with crime or deceit. */
    @JsonProperty("misconduct")
    MISCONDUCT("misconduct", ContentCategory.MISCONDUCT),
    /** Text that tries to talk the model out of its instructions. */
    @JsonProperty("promptAttack")
    PROMPT_ATTACK("promptAttack", ContentCategory.PROMPT_ATTACK),
    /** Sexual interest or activity. */
    @JsonProperty("sexual")
    SEXUAL("sexual", ContentCategory.SEXUAL),
    /** Praise of injury, or threats of it. */
    @JsonProperty("violence")
    VIOLENCE("violence", ContentCategory.VIOLENCE);

    private final String key;
    private final ContentCategory category;

    ContentCategoryWord(String key, ContentCategory category) {
        this.key = key;
        this.category = category;
    }

    /** Returns the word in environment files. */
    @JsonValue
    public String key() {
        return key;
    }

    /** Returns the category. */
    public ContentCategory category() {
        return category;
    }
}
