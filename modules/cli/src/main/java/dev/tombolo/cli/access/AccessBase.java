package dev.tombolo.cli.access;

import dev.tombolo.assurance.decision.aws.Deployment;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.cli.base.Base;
import dev.tombolo.cli.compare.Former;
import dev.tombolo.cli.synthesis.EngineChoice;
import dev.tombolo.cli.synthesis.Outputs;
import dev.tombolo.cli.synthesis.Progress;
import dev.tombolo.environment.Environment;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The environments of a base, each with what it declared.
 *
 * @param base the base
 * @param subjects the environments, by name
 */
record AccessBase(Base base, SortedMap<String, AccessSubject> subjects) {
    /** Reads the outputs of earlier plans; synthesizes the environments of a revision. */
    static AccessBase of(Base base, List<String> wanted, Progress progress) {
        var names = base.among(wanted);
        return new AccessBase(
                base, base.environments().isPresent() ? synthesized(base, names, progress) : earlier(base, names));
    }

    private static SortedMap<String, AccessSubject> synthesized(Base base, List<String> names, Progress progress) {
        var subjects = new TreeMap<String, AccessSubject>();
        if (!names.isEmpty()) {
            var outputs =
                    Outputs.start(base.environments().orElseThrow(), names, base.plans(), EngineChoice.owner, progress);
            var environments = base.read().select(names);
            outputs.synthesize(environments);
            environments.forEach(environment -> subjects.put(environment.name(), subject(outputs, environment)));
        }
        return subjects;
    }

    private static AccessSubject subject(Outputs outputs, Environment environment) {
        return AccessSubject.of(environment, outputs.folder(environment).graph(environment));
    }

    private static SortedMap<String, AccessSubject> earlier(Base base, List<String> names) {
        var subjects = new TreeMap<String, AccessSubject>();
        for (var name : names) {
            var former = new Former(base, name, List.of());
            subjects.put(name, AccessSubject.of(name, former.graph(), deployment(former)));
        }
        return subjects;
    }

    /** A plan says the account and the Region of AWS in one text. */
    private static Deployment deployment(Former former) {
        var place = former.place("aws").split(" ", 2);
        return place.length == 2 ? new Deployment(new Scalar(place[0]), new Scalar(place[1])) : Deployment.NOT_TOLD;
    }
}
