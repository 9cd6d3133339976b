package dev.tombolo.assurance.view;

import dev.tombolo.assurance.graph.ListValue;
import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Piece;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.TextWithHoles;
import dev.tombolo.assurance.graph.Value;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The version of a policy document's language. A document that is not of {@value #WITH_VARIABLES} has no variables: what
 * looks like one is text, and is written as such here
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html, 2026-11-22).
 */
final class PolicyLanguage {

    private static final String WITH_VARIABLES = "2012-10-17";
    private static final String VARIABLE = "${";
    private static final String DOLLAR_AND_BRACE = "${$}{";

    private PolicyLanguage() {}

    /** The document, in which every variable is one. */
    static Property read(Property document) {
        boolean variables = document.get("Version")
                .flatMap(version -> version.value().text())
                .filter(WITH_VARIABLES::equals)
                .isPresent();
        return variables || !document.value().display().contains(VARIABLE)
                ? document
                : new Property(document.resource(), document.path(), document.place(), text(document.value()));
    }

    private static Value text(Value value) {
        if (value instanceof ListValue list) {
            return new ListValue(
                    list.elements().stream().map(PolicyLanguage::text).toList());
        }
        if (value instanceof MapValue map) {
            SortedMap<String, Value> entries = new TreeMap<>();
            map.entries().forEach((key, entry) -> entries.put(key, text(entry)));
            return new MapValue(entries);
        }
        return value instanceof TextWithHoles holes
                ? TextWithHoles.of(
                        holes.pieces().stream().map(PolicyLanguage::text).toList())
                : text((Piece) value);
    }

    private static Piece text(Piece piece) {
        return piece instanceof Scalar scalar
                ? new Scalar(scalar.content().replace(VARIABLE, DOLLAR_AND_BRACE))
                : piece;
    }
}
