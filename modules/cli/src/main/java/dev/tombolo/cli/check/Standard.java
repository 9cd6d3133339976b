package dev.tombolo.cli.check;

import dev.tombolo.assurance.inspection.Acknowledgement;
import dev.tombolo.assurance.pack.Pack;
import dev.tombolo.assurance.pack.Packs;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.environment.folder.EnvironmentFolder;
import dev.tombolo.environment.source.Candidates;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.environment.source.Quoted;
import dev.tombolo.judgement.Acceptances;
import dev.tombolo.judgement.FolderRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What paths are held to.
 *
 * @param rules the rules, sorted by id
 * @param accepts findings that are accepted for a time
 * @param provided the types that the provider of an environment has, if it is on OCI
 */
record Standard(List<Rule> rules, List<Acknowledgement> accepts, Optional<ProvidedTypes> provided) {
    /** The rules of a folder, as severe as they are by themselves; nothing is accepted. */
    static Standard shared(EnvironmentFolder folder, LocalDate asOf) {
        return new Standard(FolderRules.of(folder, asOf).shared(), List.of(), Optional.empty());
    }

    /** What an environment of a folder is held to. */
    static Standard of(EnvironmentFolder folder, String name, LocalDate asOf) {
        var rules = FolderRules.of(folder, asOf);
        var environment = folder.select(List.of(name)).get(0);
        return new Standard(
                rules.of(environment),
                new Acceptances(environment).ofFindings(),
                environment.oci().map(oci -> new ProvidedTypes(name, oci.providerVersion())));
    }

    /** The rules of a pack among these. */
    Standard of(String pack) {
        var packs = Packs.shipped();
        var asked = packs.stream()
                .filter(some -> some.name().equals(pack))
                .findFirst()
                .orElseThrow(() -> unknown(pack, packs.stream().map(Pack::name).toList()))
                .rules();
        return new Standard(
                rules.stream().filter(rule -> asked.contains(rule.id())).toList(), accepts, provided);
    }

    private static InvalidInput unknown(String pack, List<String> known) {
        return new InvalidInput(List.of(new Problem(
                Position.whole("--pack"), KeyPath.ROOT, "no pack " + Quoted.of(pack), Candidates.of(pack, known))));
    }
}
