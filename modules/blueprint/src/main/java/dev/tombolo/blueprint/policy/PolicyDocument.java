package dev.tombolo.blueprint.policy;

import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An AWS policy document, version 2012-10-17.
 *
 * @param statements the statements, in order
 */
public record PolicyDocument(List<Statement> statements) {
    /** Creates a document; the list is copied. */
    public PolicyDocument {
        statements = List.copyOf(statements);
    }

    /** Returns every hole of the document, sorted. */
    public SortedSet<Reference> references() {
        return statements.stream()
                .flatMap(Statement::texts)
                .map(Text::references)
                .flatMap(SortedSet::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the document as maps, lists and strings in a fixed order, each hole filled by {@code values}. */
    public Map<String, Object> json(Function<Reference, String> values) {
        var json = new LinkedHashMap<String, Object>();
        json.put("Version", "2012-10-17");
        json.put(
                "Statement",
                statements.stream().map(statement -> statement.json(values)).toList());
        return json;
    }
}
