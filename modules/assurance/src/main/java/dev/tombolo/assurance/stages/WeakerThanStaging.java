package dev.tombolo.assurance.stages;

import dev.tombolo.assurance.graph.Place;
import dev.tombolo.assurance.rule.Certainty;
import dev.tombolo.assurance.rule.Finding;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import java.util.List;
import java.util.stream.Stream;

/** A guard of production on AWS that is stronger in staging, so that what was rehearsed is not what protects. */
final class WeakerThanStaging implements StageRule {

    @Override
    public String summary() {
        return "A guard of production on AWS is weaker than in staging";
    }

    @Override
    public Source source() {
        return Source.of(
                "https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/ops_dev_integ_multi_env.html",
                "2026-11-23");
    }

    @Override
    public Stream<Finding> check(Stage stage, List<Stage> others) {
        return is(stage, Stage.Kind.PRODUCTION)
                ? others.stream()
                        .filter(other -> is(other, Stage.Kind.STAGING))
                        .flatMap(staging -> weaker(stage, staging))
                : Stream.empty();
    }

    private static boolean is(Stage stage, Stage.Kind kind) {
        return stage.kind() == kind && stage.account().isPresent();
    }

    private Stream<Finding> weaker(Stage production, Stage staging) {
        return files(production)
                .limit(1)
                .flatMap(file -> Stream.of(Guard.values()).flatMap(guard -> weaker(file, production, staging, guard)));
    }

    /** What is missing stands nowhere, so that the whole output shows it. */
    private static Stream<Place> files(Stage stage) {
        return stage.views().graph().resources().stream()
                .map(resource -> new Place(resource.place().file(), ""));
    }

    private Stream<Finding> weaker(Place file, Stage production, Stage staging, Guard guard) {
        Level here = new Guards(production).level(guard);
        Level there = new Guards(staging).level(guard);
        String compared = "weaker than in " + staging.environment() + ": " + here.words() + "; there " + there.words();
        return switch (here.isWeakerThan(there)) {
            case NO -> Stream.empty();
            case YES -> Stream.of(of(file, guard, Severity.ERROR, Certainty.CERTAIN, "is " + compared));
            case UNKNOWN ->
                Stream.of(of(
                        file,
                        guard,
                        Severity.ERROR.whenUndecided(),
                        Certainty.UNKNOWN,
                        "unknown whether it is " + compared));
        };
    }

    private Finding of(Place file, Guard guard, Severity severity, Certainty certainty, String message) {
        return finding(
                guard.toString(),
                "environment",
                file,
                severity,
                certainty,
                message,
                "make it as strong, or accept it: { id: " + id() + ", on: " + guard + ", reason: …, until: … }");
    }
}
