package dev.tombolo.environment.check;

import dev.tombolo.environment.document.AcceptDocument;
import dev.tombolo.environment.document.ConsumerDocument;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.InvocationsWord;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Quoted;

/** Checks that a guard is weakened only where that is accepted, and that nothing is accepted which is not weakened. */
record AcceptCheck(EnvironmentDocument document, Report report) {
    private static final String INVOCATIONS = "invocations";
    private static final KeyPath PATH = KeyPath.of("accepts");

    void check() {
        document.consumers().forEach(this::weakened);
        var accepts = document.accepts();
        for (int index = 0; index < accepts.size(); index++) {
            if (accepts.get(index).id().equals(INVOCATIONS)) {
                needed(PATH.item(index).key("on"), accepts.get(index).on());
            }
        }
        report.twice(
                PATH,
                accepts.stream()
                        .map(accept -> accept.id() + " on " + accept.on())
                        .toList());
    }

    private void weakened(String key, ConsumerDocument consumer) {
        if (isWeaker(consumer) && document.accepts().stream().noneMatch(accept -> accepts(accept, key))) {
            report.add(
                    KeyPath.of("consumers", key, INVOCATIONS),
                    "is weaker than this environment's, private",
                    "add { id: invocations, on: " + key + ", reason: …, until: … } to accepts");
        }
    }

    private void needed(KeyPath path, String on) {
        var consumer = document.consumers().get(on);
        if (consumer == null) {
            report.add(
                    path,
                    Quoted.of(on) + " is no consumer here",
                    Candidates.of(on, document.consumers().keySet()));
        } else if (!isWeaker(consumer)) {
            report.add(
                    path,
                    "the invocations of \"" + on + "\" are not weakened, so that there is nothing to accept",
                    "take the entry away");
        }
    }

    private boolean isWeaker(ConsumerDocument consumer) {
        return document.invocationsOfAll() == InvocationsWord.PRIVATE
                && document.invocationsOf(consumer) == InvocationsWord.ANYWHERE;
    }

    private static boolean accepts(AcceptDocument accept, String consumer) {
        return accept.id().equals(INVOCATIONS) && accept.on().equals(consumer);
    }
}
