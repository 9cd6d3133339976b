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
 */
public record GuardrailContent(
        List<ContentFilter> contentFilters,
        List<DeniedTopic> deniedTopics,
        List<String> words,
        List<ManagedWords> managedWords,
        List<PiiEntity> piiEntities) {
    /** Creates content; the lists are copied and sorted. */
    public GuardrailContent {
        contentFilters = sorted(contentFilters, Comparator.comparing(ContentFilter::type));
        deniedTopics = sorted(deniedTopics, Comparator.comparing(DeniedTopic::name));
        words = sorted(words, Comparator.naturalOrder());
        managedWords = sorted(managedWords, Comparator.naturalOrder());
        piiEntities = sorted(piiEntities, Comparator.comparing(PiiEntity::type));
    }

    /** Tells whether nothing is filtered, which Bedrock takes for no guardrail. */
    public boolean isEmpty() {
        return contentFilters.isEmpty()
                && deniedTopics.isEmpty()
                && words.isEmpty()
                && managedWords.isEmpty()
                && piiEntities.isEmpty();
    }

    /** Tells whether everything that the other content filters is filtered by this one, at least as strictly. */
    public boolean covers(GuardrailContent other) {
        return each(other.contentFilters, contentFilters, ContentFilter::covers)
                && deniedTopics.containsAll(other.deniedTopics)
                && words.containsAll(other.words)
                && managedWords.containsAll(other.managedWords)
                && each(other.piiEntities, piiEntities, PiiEntity::covers);
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
