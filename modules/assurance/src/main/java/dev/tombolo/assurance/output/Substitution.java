package dev.tombolo.assurance.output;

import dev.tombolo.assurance.graph.Piece;
import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.TextWithHoles;
import dev.tombolo.assurance.graph.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of {@code Fn::Sub}: {@code ${Name}}, {@code ${Resource.Attribute}}, {@code ${AWS::Region}}, {@code ${!Kept}}. */
final class Substitution {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}");

    private final Intrinsics intrinsics;
    private final Map<String, Value> variables;

    Substitution(Intrinsics intrinsics, Map<String, Value> variables) {
        this.intrinsics = intrinsics;
        this.variables = variables;
    }

    Value of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(text);
        int literal = 0;
        while (matcher.find()) {
            pieces.add(new Scalar(text.substring(literal, matcher.start())));
            pieces.addAll(variable(matcher.group(1)));
            literal = matcher.end();
        }
        pieces.add(new Scalar(text.substring(literal)));
        return TextWithHoles.of(pieces);
    }

    private List<Piece> variable(String name) {
        if (name.startsWith("!")) {
            return List.of(new Scalar("${" + name.substring(1) + "}"));
        }
        Value given = variables.get(name);
        return given == null ? List.of(reference(name)) : TextWithHoles.pieces(given);
    }

    private Piece reference(String name) {
        String[] parts = name.split("\\.", 2);
        return intrinsics.reference(parts[0], parts.length == 2 ? parts[1] : Reference.ITSELF);
    }
}
