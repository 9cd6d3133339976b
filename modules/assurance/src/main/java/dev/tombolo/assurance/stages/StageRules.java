package dev.tombolo.assurance.stages;

import dev.tombolo.assurance.rule.Finding;
import java.util.List;

/** Every rule between environments. */
public final class StageRules {

    private static final List<StageRule> ALL =
            List.of(new ConsumerWithoutTags(), new RoleInTwoEnvironments(), new WeakerThanStaging());

    private StageRules() {}

    /** All of them, sorted by id. */
    public static List<StageRule> all() {
        return ALL;
    }

    /** The ids of the rules. */
    public static List<String> ids() {
        return ALL.stream().map(StageRule::id).toList();
    }

    /** What is wrong with one of the environments, worst first. */
    public static List<Finding> findings(Stage stage, List<Stage> all) {
        List<Stage> others = all.stream().filter(other -> !other.equals(stage)).toList();
        return ALL.stream().flatMap(rule -> rule.check(stage, others)).sorted().toList();
    }
}
