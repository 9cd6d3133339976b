package dev.tombolo.cli.access;

import dev.tombolo.assurance.decision.Outcome;
import dev.tombolo.assurance.decision.aws.KnownCalls;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers a question about one subject.
 *
 * @param question the question
 * @param notGiven the kinds of policies that were not handed over
 */
record Judge(AccessQuestion question, List<String> notGiven) {

    AccessReport report(AccessSubject subject) {
        var aws = new AwsRows(subject, question);
        var oci = new OciRows(subject, question);
        List<AccessReport.CallRow> rows =
                withOneWayEach(Stream.concat(aws.all(), oci.all()).toList());
        List<AccessReport.CallRow> told = rows.stream().filter(this::isTold).toList();
        List<String> problems = new ArrayList<>(problems(told));
        if (question.isOfOneCall() && isThere(aws, oci) && told.stream().noneMatch(row -> row.is(Outcome.ALLOWED))) {
            problems.add("no call of " + question.model().orElseThrow() + " by "
                    + question.principal().orElseThrow() + " is certain to be allowed");
        }
        Stream.concat(aws.unanswered(rows), oci.unanswered(rows)).forEach(problems::add);
        return new AccessReport(
                AccessReport.FORMAT,
                subject.name(),
                question.day(),
                notGiven,
                told,
                rows.size() - told.size(),
                problems,
                Optional.empty());
    }

    /** Every call of everybody, whatever is asked. */
    List<AccessReport.CallRow> everyRow(AccessSubject subject) {
        var everything = question.ofEverything();
        return Stream.concat(new AwsRows(subject, everything).all(), new OciRows(subject, everything).all())
                .toList();
    }

    /** What calls ask for, whoever makes them. */
    KnownCalls knownCalls(AccessSubject subject) {
        return new AwsRows(subject, question.ofEverything()).known();
    }

    /** The names of everybody in a subject. */
    Stream<String> principals(AccessSubject subject) {
        return Stream.concat(new AwsRows(subject, question).principals(), new OciRows(subject, question).principals());
    }

    private boolean isTold(AccessReport.CallRow row) {
        return question.model().isPresent() || row.wish() != Wish.NONE || !row.is(Outcome.DENIED);
    }

    /** What was asked for, whichever endpoint and guardrail serve it. */
    private record Asked(
            String principal,
            String endpoint,
            List<String> apis,
            String region,
            String calledAs,
            String credential,
            String delivery) {

        static Asked of(AccessReport.CallRow row) {
            return new Asked(
                    row.principal(),
                    row.endpoint(),
                    row.apis(),
                    row.region(),
                    row.calledAs(),
                    row.credential(),
                    row.delivery());
        }
    }

    /** Of several ways for what was asked for, one that is allowed is enough; the others were not asked for. */
    private static List<AccessReport.CallRow> withOneWayEach(List<AccessReport.CallRow> rows) {
        Set<Asked> open = new HashSet<>();
        rows.stream()
                .filter(row -> row.wish() == Wish.ALLOW && row.is(Outcome.ALLOWED))
                .forEach(row -> open.add(Asked.of(row)));
        return rows.stream()
                .map(row -> row.wish() == Wish.ALLOW && !row.isAsWished() && open.contains(Asked.of(row))
                        ? row.notAskedFor()
                        : row)
                .toList();
    }

    private boolean isThere(AwsRows aws, OciRows oci) {
        return Stream.concat(aws.principals(), oci.principals()).anyMatch(question::asksFor);
    }

    private static List<String> problems(List<AccessReport.CallRow> told) {
        return FoldedRow.of(told.stream().filter(row -> !row.isAsWished()).toList())
                .map(FoldedRow::problem)
                .toList();
    }
}
