package dev.tombolo.assurance.rule;

import dev.tombolo.assurance.graph.Place;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.PropertyPath;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.view.Answer;
import java.util.Comparator;
import java.util.Objects;

/**
 * Something that a rule found.
 *
 * @param ruleId the rule
 * @param severity how bad it is; an unknown one is never an error
 * @param certainty whether it is certain, or could not be told
 * @param resource address of the resource
 * @param display what a person calls the resource
 * @param nativeType the resource's native type
 * @param property the property that shows it
 * @param place where that stands in the output
 * @param message what was found
 * @param fix what to do
 */
public record Finding(
        String ruleId,
        Severity severity,
        Certainty certainty,
        String resource,
        String display,
        String nativeType,
        PropertyPath property,
        Place place,
        String message,
        String fix)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::ruleId)
            .thenComparing(Finding::resource)
            .thenComparing(finding -> finding.place().toString())
            .thenComparing(Finding::message);

    public Finding {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(resource, "resource");
        Objects.requireNonNull(display, "display");
        Objects.requireNonNull(nativeType, "nativeType");
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(fix, "fix");
    }

    static Finding of(Rule rule, Verdict verdict) {
        Severity severity = rule.metadata().severity().noWorseThan(verdict.worst());
        return verdict.violated() == Answer.YES
                ? of(rule, verdict, severity, Certainty.CERTAIN, verdict.message())
                : of(
                        rule,
                        verdict,
                        severity.whenUndecided(),
                        Certainty.UNKNOWN,
                        "unknown whether it " + verdict.message() + ": " + verdict.undecided());
    }

    private static Finding of(Rule rule, Verdict verdict, Severity severity, Certainty certainty, String message) {
        Property at = verdict.at();
        Resource resource = at.resource();
        return new Finding(
                rule.id(),
                severity,
                certainty,
                resource.address(),
                resource.display(),
                resource.nativeType(),
                at.path(),
                at.place(),
                message,
                verdict.fix().orElseGet(rule.metadata()::fix));
    }

    /** This finding, as bad as this. */
    public Finding withSeverity(Severity other) {
        return new Finding(ruleId, other, certainty, resource, display, nativeType, property, place, message, fix);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
