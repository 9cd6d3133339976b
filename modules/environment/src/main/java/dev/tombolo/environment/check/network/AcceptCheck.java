package dev.tombolo.environment.check.network;

import dev.tombolo.environment.check.AcceptedConsumers;
import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.consumer.ConsumerDocument;
import dev.tombolo.environment.document.consumer.InvocationsWord;
import dev.tombolo.environment.source.KeyPath;

/** Checks that a consumer calls past the private path only where that is accepted, and that it needs to be. */
record AcceptCheck(EnvironmentDocument document, Report report) {
    private static final String INVOCATIONS = "invocations";

    void check() {
        document.consumers().forEach(this::weakened);
        accepted()
                .check(
                        (key, consumer) -> isWeaker(consumer),
                        "the invocations of \"%s\" are not weakened, so that there is nothing to accept");
    }

    private void weakened(String key, ConsumerDocument consumer) {
        if (isWeaker(consumer) && !accepted().has(key)) {
            report.add(
                    KeyPath.of("consumers", key, INVOCATIONS),
                    "is weaker than this environment's, private",
                    accepted().remedy(key));
        }
    }

    private boolean isWeaker(ConsumerDocument consumer) {
        return document.invocationsOfAll() == InvocationsWord.PRIVATE
                && document.invocationsOf(consumer) == InvocationsWord.ANYWHERE;
    }

    private AcceptedConsumers accepted() {
        return new AcceptedConsumers(INVOCATIONS, document, report);
    }
}
