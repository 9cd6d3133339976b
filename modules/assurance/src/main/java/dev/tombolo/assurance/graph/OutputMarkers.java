package dev.tombolo.assurance.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks {@code <<type|name|property>>} that stand for what Pulumi computes, and {@code <<secret>>}. */
final class OutputMarkers {

    private static final Pattern MARKER = Pattern.compile("<<(?:secret|([^|<>]+)\\|([^|<>]+)\\|([^|<>]+))>>");

    private OutputMarkers() {}

    static Value read(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = MARKER.matcher(text);
        int literal = 0;
        while (matcher.find()) {
            pieces.add(new Scalar(text.substring(literal, matcher.start())));
            pieces.add(piece(matcher));
            literal = matcher.end();
        }
        pieces.add(new Scalar(text.substring(literal)));
        return TextWithHoles.of(pieces);
    }

    private static Piece piece(Matcher marker) {
        return marker.group(1) == null
                ? new Unknown("a secret")
                : new Reference(marker.group(1) + "|" + marker.group(2), marker.group(3));
    }
}
