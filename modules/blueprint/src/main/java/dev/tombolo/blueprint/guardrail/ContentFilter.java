package dev.tombolo.blueprint.guardrail;

import java.util.List;

/**
 * A filter for one category of content.
 *
 * @param type what it looks for
 * @param inputStrength how strictly on the way to the model
 * @param outputStrength how strictly on the way back; {@code NONE} for prompt attacks, which Bedrock looks for on the way
 *     in only
 * @param action what happens to what it finds, both ways
 * @param modalities what it looks at, both ways
 */
public record ContentFilter(
        ContentCategory type,
        FilterStrength inputStrength,
        FilterStrength outputStrength,
        FilterAction action,
        List<Modality> modalities) {
    /** Creates a filter; the list is copied and sorted. */
    public ContentFilter {
        modalities = modalities.stream().sorted().distinct().toList();
    }

    /** Creates a filter that blocks, and looks at text only. */
    public ContentFilter(ContentCategory type, FilterStrength inputStrength, FilterStrength outputStrength) {
        this(type, inputStrength, outputStrength, FilterAction.BLOCK, List.of(Modality.TEXT));
    }

    /** Returns a filter of one strength both ways, or on the way in only for prompt attacks. It blocks in text. */
    public static ContentFilter of(ContentCategory type, FilterStrength strength) {
        return new ContentFilter(
                type, strength, type == ContentCategory.PROMPT_ATTACK ? FilterStrength.NONE : strength);
    }

    /** Returns this filter with another action. */
    public ContentFilter doing(FilterAction other) {
        return new ContentFilter(type, inputStrength, outputStrength, other, modalities);
    }

    /** Returns this filter with images looked at besides text. */
    public ContentFilter withImages() {
        return new ContentFilter(type, inputStrength, outputStrength, action, List.of(Modality.TEXT, Modality.IMAGE));
    }

    /** Tells whether this filter says more than a type and its strengths, which is all that some providers know. */
    public boolean isMoreThanStrength() {
        return action != FilterAction.BLOCK || !modalities.equals(List.of(Modality.TEXT));
    }

    /** Tells whether everything that the other filter blocks is blocked by this one. */
    boolean covers(ContentFilter other) {
        return type == other.type
                && inputStrength.compareTo(other.inputStrength) >= 0
                && outputStrength.compareTo(other.outputStrength) >= 0
                && action.compareTo(other.action) >= 0
                && modalities.containsAll(other.modalities);
    }
}
