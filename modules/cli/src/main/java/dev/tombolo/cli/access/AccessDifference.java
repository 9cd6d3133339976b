package dev.tombolo.cli.access;

import dev.tombolo.assurance.change.AccessChanges;
import dev.tombolo.assurance.change.AccessStatement;
import dev.tombolo.assurance.change.FormerAddresses;
import dev.tombolo.assurance.decision.Outcome;
import dev.tombolo.assurance.graph.ResourceGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Finds out what is answered differently than in a base.
 *
 * @param base the base
 * @param before answers what the base is asked
 * @param after answers what is asked now
 */
record AccessDifference(AccessBase base, Judge before, Judge after) {
    private static final ResourceGraph NOTHING = new ResourceGraph(List.of());

    AccessComparison of(AccessSubject subject) {
        var former = Optional.ofNullable(base.subjects().get(subject.name()));
        var names = FormerAddresses.between(former.map(AccessSubject::graph).orElse(NOTHING), subject.graph());
        var old = former.map(before::everyRow).orElse(List.of());
        var given = after.everyRow(subject);
        return new AccessComparison(
                base.base().words(),
                former.isEmpty(),
                renamed(names, old, given),
                calls(byKey(old, Map.of()), byKey(given, names)),
                notDecided(former, subject, given));
    }

    /** Of everything that is renamed, the principals that are in the rows of both. */
    private static List<AccessComparison.Renamed> renamed(
            SortedMap<String, String> names, List<AccessReport.CallRow> old, List<AccessReport.CallRow> given) {
        return names.entrySet().stream()
                .filter(name -> calls(given, name.getKey()) && calls(old, name.getValue()))
                .map(name -> new AccessComparison.Renamed(name.getValue(), name.getKey()))
                .toList();
    }

    private static boolean calls(List<AccessReport.CallRow> rows, String principal) {
        return rows.stream().anyMatch(row -> row.principal().equals(principal));
    }

    private static Map<CallKey, AccessReport.CallRow> byKey(
            List<AccessReport.CallRow> rows, Map<String, String> former) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> CallKey.of(row, former), row -> row, (first, second) -> first, LinkedHashMap::new));
    }

    private List<AccessComparison.CallChange> calls(
            Map<CallKey, AccessReport.CallRow> old, Map<CallKey, AccessReport.CallRow> given) {
        var keys = new LinkedHashSet<>(given.keySet());
        keys.addAll(old.keySet());
        return keys.stream()
                .map(key -> change(Optional.ofNullable(old.get(key)), Optional.ofNullable(given.get(key))))
                .filter(change -> !change.before().equals(change.after()))
                .filter(change -> after.question().asksFor(change.call()))
                .toList();
    }

    private static AccessComparison.CallChange change(
            Optional<AccessReport.CallRow> old, Optional<AccessReport.CallRow> given) {
        return new AccessComparison.CallChange(
                outcome(old), outcome(given), given.or(() -> old).orElseThrow());
    }

    /** Nobody may do what nobody is there to do. */
    private static String outcome(Optional<AccessReport.CallRow> row) {
        return row.map(AccessReport.CallRow::outcome).orElse(Outcome.DENIED.toString());
    }

    private List<AccessComparison.StatementChange> notDecided(
            Optional<AccessSubject> former, AccessSubject subject, List<AccessReport.CallRow> given) {
        var changes = AccessChanges.between(former.map(AccessSubject::resolved).orElse(NOTHING), subject.resolved());
        var known = after.knownCalls(subject);
        var deciding = given.stream().flatMap(row -> row.place().stream()).collect(Collectors.toSet());
        var listed = new ArrayList<AccessComparison.StatementChange>();
        changes.opened().stream()
                .filter(statement -> statement.statement().isPresent()
                        ? !known.show(statement.statement().get())
                        : !deciding.contains(statement.at().place().toString()))
                .forEach(statement -> listed.add(change("new or changed Allow", statement)));
        changes.unguarded().stream()
                .filter(statement -> statement.statement().filter(known::show).isEmpty())
                .forEach(statement -> listed.add(change("removed or narrowed Deny", statement)));
        return listed;
    }

    private static AccessComparison.StatementChange change(String change, AccessStatement statement) {
        return new AccessComparison.StatementChange(
                change,
                statement.at().resource().display(),
                statement.text(),
                statement.at().place().toString());
    }
}
