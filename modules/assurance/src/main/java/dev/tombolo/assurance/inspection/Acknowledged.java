package dev.tombolo.assurance.inspection;

import dev.tombolo.assurance.rule.Certainty;
import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Findings after acknowledgements.
 *
 * @param open the findings that stand
 * @param accepted the findings that somebody accepted
 * @param problems acknowledgements that have expired or that meet no finding
 */
public record Acknowledged(List<Finding> open, List<Accepted> accepted, List<Problem> problems) {

    /** The id of findings about acknowledgements. */
    public static final String EXPIRED = "Accepts";

    public Acknowledged {
        open = List.copyOf(open);
        accepted = List.copyOf(accepted);
        problems = List.copyOf(problems);
    }

    /** The findings that stand on this day. */
    public static Acknowledged of(List<Finding> findings, List<Acknowledgement> acknowledgements, LocalDate asOf) {
        List<Finding> open = new ArrayList<>();
        List<Accepted> accepted = new ArrayList<>();
        for (Finding finding : findings) {
            acceptance(finding, acknowledgements, asOf)
                    .ifPresentOrElse(
                            acknowledgement -> accepted.add(new Accepted(finding, acknowledgement)),
                            () -> open.add(finding));
        }
        return new Acknowledged(open, accepted, problems(findings, acknowledgements, asOf));
    }

    /**
     * What an output that somebody accepts findings of must not hide: for each acknowledgement that has expired and is about
     * a finding here, an error where the first of these stands.
     */
    public List<Finding> expired() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .flatMap(problem -> all().filter(problem.acknowledgement()::isAbout)
                        .limit(1)
                        .map(finding -> expired(finding, problem)))
                .toList();
    }

    private Stream<Finding> all() {
        return Stream.concat(open.stream(), accepted.stream().map(Accepted::finding));
    }

    private static Finding expired(Finding finding, Problem problem) {
        return new Finding(
                EXPIRED,
                problem.severity(),
                Certainty.CERTAIN,
                finding.resource(),
                finding.display(),
                finding.nativeType(),
                finding.property(),
                finding.place(),
                problem.message(),
                "see where it is accepted");
    }

    private static Optional<Acknowledgement> acceptance(
            Finding finding, List<Acknowledgement> acknowledgements, LocalDate asOf) {
        return acknowledgements.stream()
                .filter(acknowledgement -> acknowledgement.isAbout(finding) && !acknowledgement.isExpired(asOf))
                .findFirst();
    }

    private static List<Problem> problems(
            List<Finding> findings, List<Acknowledgement> acknowledgements, LocalDate asOf) {
        return acknowledgements.stream()
                .flatMap(acknowledgement -> problem(findings, acknowledgement, asOf))
                .toList();
    }

    private static Stream<Problem> problem(List<Finding> findings, Acknowledgement acknowledgement, LocalDate asOf) {
        String which = "accepts: " + acknowledgement.id() + " on \"" + acknowledgement.on() + "\" ";
        if (findings.stream().noneMatch(acknowledgement::isAbout)) {
            return Stream.of(new Problem(acknowledgement, Severity.WARNING, which + "meets no finding · remove it"));
        }
        return acknowledgement.isExpired(asOf)
                ? Stream.of(new Problem(
                        acknowledgement,
                        Severity.ERROR,
                        which + "expired on " + acknowledgement.until()
                                + " · fix what it accepted, or give a later date and its reason"))
                : Stream.empty();
    }

    /**
     * A finding that somebody accepted.
     *
     * @param finding the finding
     * @param acknowledgement who accepts it, why and until when
     */
    public record Accepted(Finding finding, Acknowledgement acknowledgement) {}

    /**
     * An acknowledgement that does not do what it is there for.
     *
     * @param acknowledgement the acknowledgement
     * @param severity how bad it is
     * @param message what is wrong with it and what to do
     */
    public record Problem(Acknowledgement acknowledgement, Severity severity, String message) {}
}
