package dev.tombolo.assurance.output;

import dev.tombolo.assurance.graph.Piece;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.TextWithHoles;
import dev.tombolo.assurance.graph.Unknown;
import dev.tombolo.assurance.graph.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks {@code <<type|name|property>>} that stand for what Pulumi computes, and {@code <<secret>>}. */
final class OutputMarkers {

    private static final Pattern MARKER = Pattern.compile("<<(?:secret|([^|<>]+)\\|([^|<>]+)\\|([^|<>]+))>>");

    private OutputMarkers() {}

    /**
     * The text with its marks read.
     *
     * @param known what is known of references, such as what a template says of its outputs
     */
    static Value read(String text, Map<Reference, Value> known) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = MARKER.matcher(text);
        int literal = 0;
        while (matcher.find()) {
            pieces.add(new Scalar(text.substring(literal, matcher.start())));
            pieces.addAll(pieces(matcher, known));
            literal = matcher.end();
        }
        pieces.add(new Scalar(text.substring(literal)));
        return TextWithHoles.of(pieces);
    }

    private static List<Piece> pieces(Matcher marker, Map<Reference, Value> known) {
        if (marker.group(1) == null) {
            return List.of(new Unknown("a secret"));
        }
        Reference reference = new Reference(marker.group(1) + "|" + marker.group(2), marker.group(3));
        return TextWithHoles.pieces(known.getOrDefault(reference, reference));
    }
}
