package dev.tombolo.blueprint.guardrail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What a guardrail filters. All of it is literal and sorted, so that the order of a list never makes a new version.
 *
 * @param contentFilters the content filters, one a category
 * @param deniedTopics the subjects that are not talked about, by name
 * @param words words and phrases that are blocked, as they are written
 * @param managedWords the lists of words that AWS keeps
 * @param piiEntities personal and secret data, by type
 * @param regexes data of one's own form, by name
 * @param groundingFilters checks of answers against their source, one a type
 * @param tiers how well content filters and denied topics understand
 * @param messages what a caller reads in place of what is blocked
 */
public record GuardrailContent(
        List<ContentFilter> contentFilters,
        List<DeniedTopic> deniedTopics,
        List<String> words,
        List<ManagedWords> managedWords,
        List<PiiEntity> piiEntities,
        List<RegexFilter> regexes,
        List<GroundingFilter> groundingFilters,
        GuardrailTiers tiers,
        BlockedMessages messages) {
    /** Creates content; the lists are copied and sorted. */
    public GuardrailContent {
        contentFilters = sorted(contentFilters, Comparator.comparing(ContentFilter::type));
        deniedTopics = sorted(deniedTopics, Comparator.comparing(DeniedTopic::name));
        words = sorted(words, Comparator.naturalOrder());
        managedWords = sorted(managedWords, Comparator.naturalOrder());
        piiEntities = sorted(piiEntities, Comparator.comparing(PiiEntity::type));
        regexes = sorted(regexes, Comparator.comparing(RegexFilter::name));
        groundingFilters = sorted(groundingFilters, Comparator.comparing(GroundingFilter::type));
    }

    /** Creates content without regular expressions and grounding, of the classic tier, with the default messages. */
    public GuardrailContent(
            List<ContentFilter> contentFilters,
            List<DeniedTopic> deniedTopics,
            List<String> words,
            List<ManagedWords> managedWords,
            List<PiiEntity> piiEntities) {
        this(
                contentFilters,
                deniedTopics,
                words,
                managedWords,
                piiEntities,
                List.of(),
                List.of(),
                GuardrailTiers.CLASSIC,
                BlockedMessages.DEFAULT);
    }

    /** Returns this content with these regular expressions. */
    public GuardrailContent withRegexes(List<RegexFilter> other) {
        return new GuardrailContent(
                contentFilters,
                deniedTopics,
                words,
                managedWords,
                piiEntities,
                other,
                groundingFilters,
                tiers,
                messages);
    }

    /** Returns this content with these checks of answers. */
    public GuardrailContent withGrounding(List<GroundingFilter> other) {
        return new GuardrailContent(
                contentFilters, deniedTopics, words, managedWords, piiEntities, regexes, other, tiers, messages);
    }

    /** Returns this content with these tiers. */
    public GuardrailContent withTiers(GuardrailTiers other) {
        return new GuardrailContent(
                contentFilters,
                deniedTopics,
                words,
                managedWords,
                piiEntities,
                regexes,
                groundingFilters,
                other,
                messages);
    }

    /** Returns this content with these messages. */
    public GuardrailContent withMessages(BlockedMessages other) {
        return new GuardrailContent(
                contentFilters,
                deniedTopics,
                words,
                managedWords,
                piiEntities,
                regexes,
                groundingFilters,
                tiers,
                other);
    }

    /** Tells whether nothing is filtered, which Bedrock takes for no guardrail. */
    public boolean isEmpty() {
        return contentFilters.isEmpty()
                && deniedTopics.isEmpty()
                && words.isEmpty()
                && managedWords.isEmpty()
                && piiEntities.isEmpty()
                && regexes.isEmpty()
                && groundingFilters.isEmpty();
    }

    /** Tells whether everything that the other content filters is filtered by this one, at least as strictly. */
    public boolean covers(GuardrailContent other) {
        return each(other.contentFilters, contentFilters, ContentFilter::covers)
                && deniedTopics.containsAll(other.deniedTopics)
                && words.containsAll(other.words)
                && managedWords.containsAll(other.managedWords)
                && each(other.piiEntities, piiEntities, PiiEntity::covers)
                && each(other.regexes, regexes, RegexFilter::covers)
                && each(other.groundingFilters, groundingFilters, GroundingFilter::covers)
                && tiers.cover(other.tiers);
    }

    private static <T> boolean each(List<T> wanted, List<T> given, BiPredicate<T, T> covers) {
        return wanted.stream().allMatch(want -> given.stream().anyMatch(have -> covers.test(have, want)));
    }

    private static <T> List<T> sorted(Collection<T> values, Comparator<T> order) {
        var sorted = new ArrayList<>(values);
        sorted.sort(order);
        return List.copyOf(sorted);
    }
}
