package dev.tombolo.environment.check.cost;

import dev.tombolo.environment.check.Report;
import dev.tombolo.environment.document.EnvironmentDocument;
import dev.tombolo.environment.document.cost.CommitmentDocument;
import dev.tombolo.environment.source.KeyPath;

/** Checks that commitments are amounts, each named once. */
record CommitmentCheck(EnvironmentDocument document, Report report) {
    private static final KeyPath PATH = KeyPath.of("commitments");

    void check() {
        var commitments = document.commitments();
        for (int index = 0; index < commitments.size(); index++) {
            check(PATH.item(index), commitments.get(index));
        }
        report.twice(PATH, commitments.stream().map(CommitmentDocument::id).toList());
    }

    private void check(KeyPath path, CommitmentDocument commitment) {
        if (commitment.amount() <= 0) {
            report.add(
                    path.key("amount"),
                    commitment.amount() + " is no amount",
                    "give a whole number above 0, for one year");
        }
        if (!document.isOn(commitment.cloud())) {
            report.add(
                    path.key("cloud"),
                    "this environment is not on " + commitment.cloud().key(),
                    "take the entry away, or add " + commitment.cloud().key() + " to the environment");
        }
    }
}
