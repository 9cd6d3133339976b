package dev.tombolo.assurance.stages;

import dev.tombolo.assurance.graph.Place;
import dev.tombolo.assurance.graph.PropertyPath;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.rule.Certainty;
import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import java.util.List;
import java.util.stream.Stream;

/** One thing that must hold between environments. Like a rule it is a pure function of what was read. */
public interface StageRule {

    /** The rule's name in findings and acknowledgements: its class name. */
    default String id() {
        return getClass().getSimpleName();
    }

    /** What is wrong, in one sentence without a full stop. */
    String summary();

    /** Where the fact behind the rule is published. */
    Source source();

    /** What is wrong with an environment beside the others. */
    Stream<Finding> check(Stage stage, List<Stage> others);

    /** A finding at error about a resource that a person calls by this name. */
    default Finding finding(String name, Resource resource, String message, String fix) {
        return finding(name, resource.nativeType(), resource.place(), Severity.ERROR, Certainty.CERTAIN, message, fix);
    }

    /** A finding about something that may be no resource. */
    default Finding finding(
            String name, String type, Place place, Severity severity, Certainty certainty, String message, String fix) {
        return new Finding(id(), severity, certainty, name, name, type, PropertyPath.ROOT, place, message, fix);
    }
}
