package dev.tombolo.environment.check;

import dev.tombolo.environment.document.AcceptDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.consumer.ConsumerDocument;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;
import java.util.function.BiPredicate;

/**
 * The consumers whose weakened guard {@code accepts} lets stand.
 *
 * @param id the guard's id there
 * @param document what the file says
 * @param report takes the problems
 */
public record AcceptedConsumers(String id, EnvironmentDocument document, Report report) {
    /** Tells whether a consumer is among them. */
    public boolean has(String consumer) {
        return document.accepts().stream()
                .anyMatch(accept -> isOf(accept) && accept.on().equals(consumer));
    }

    /** Returns how a consumer becomes one of them. */
    public String remedy(String consumer) {
        return "add { id: " + id + ", on: " + consumer + ", reason: …, until: … } to accepts";
    }

    /**
     * Adds a problem for every entry that lets nothing stand.
     *
     * @param isNeeded whether a consumer, by its key, needs an entry
     * @param why what is wrong where it does not, with {@code %s} for the key
     */
    public void check(BiPredicate<String, ConsumerDocument> isNeeded, String why) {
        var accepts = document.accepts();
        for (int index = 0; index < accepts.size(); index++) {
            if (isOf(accepts.get(index))) {
                check(
                        KeyPath.of("accepts").item(index).key("on"),
                        accepts.get(index).on(),
                        isNeeded,
                        why);
            }
        }
    }

    private void check(KeyPath path, String on, BiPredicate<String, ConsumerDocument> isNeeded, String why) {
        var consumer = document.consumers().get(on);
        if (consumer == null) {
            report.add(
                    path,
                    Quoted.of(on) + " is no consumer here",
                    Candidates.of(on, document.consumers().keySet()));
        } else if (!isNeeded.test(on, consumer)) {
            report.add(path, why.formatted(on), "take the entry away");
        }
    }

    private boolean isOf(AcceptDocument accept) {
        return accept.id().equals(id);
    }
}
