package dev.tombolo.cli.access;

import dev.tombolo.catalog.path.ModelPath;
import java.util.List;
import java.util.stream.Stream;

/**
 * Calls that a consumer asks for and about which nothing was decided, as where its role is not in the output.
 *
 * @param question what is asked
 * @param principals the consumer's principals in the output
 * @param rows what was decided
 */
record Unanswered(AccessQuestion question, List<String> principals, List<AccessReport.CallRow> rows) {

    Stream<String> of(String consumer, List<ModelPath> paths) {
        return paths.stream()
                .filter(question::asksFor)
                .filter(path -> question.principal().isEmpty() || isAskedFor())
                .filter(path -> rows.stream().noneMatch(row -> answers(row, path)))
                .map(path -> "asked for but not in the output: " + consumer + " calls " + path.invokedId() + " by "
                        + path.api().key() + " on " + path.endpoint().kind().key() + " in "
                        + path.region().name());
    }

    private boolean isAskedFor() {
        return principals.stream().anyMatch(question::asksFor);
    }

    private boolean answers(AccessReport.CallRow row, ModelPath path) {
        return row.wish() == Wish.ALLOW
                && principals.contains(row.principal())
                && row.calledAs().equals(path.invokedId())
                && row.endpoint().equals(path.endpoint().kind().key())
                && row.region().equals(path.region().name())
                && row.apis().contains(path.api().key());
    }
}
