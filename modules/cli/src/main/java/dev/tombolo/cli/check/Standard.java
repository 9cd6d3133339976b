package dev.tombolo.cli.check;

import dev.tombolo.assurance.inspection.Acknowledgement;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.environment.EnvironmentFolder;
import dev.tombolo.judgement.Acceptances;
import dev.tombolo.judgement.FolderRules;
import java.time.LocalDate;
import java.util.List;

/**
 * What paths are held to.
 *
 * @param rules the rules, sorted by id
 * @param accepts findings that are accepted for a time
 */
record Standard(List<Rule> rules, List<Acknowledgement> accepts) {
    /** The rules of a folder, as severe as they are by themselves; nothing is accepted. */
    static Standard shared(EnvironmentFolder folder, LocalDate asOf) {
        return new Standard(FolderRules.of(folder, asOf).shared(), List.of());
    }

    /** What an environment of a folder is held to. */
    static Standard of(EnvironmentFolder folder, String name, LocalDate asOf) {
        var rules = FolderRules.of(folder, asOf);
        var environment = folder.select(List.of(name)).get(0);
        return new Standard(rules.of(environment), new Acceptances(environment).ofFindings());
    }
}
