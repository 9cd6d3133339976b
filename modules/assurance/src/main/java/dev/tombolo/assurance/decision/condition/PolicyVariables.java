package dev.tombolo.assurance.decision.condition;

import dev.tombolo.assurance.graph.Piece;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.TextWithHoles;
import dev.tombolo.assurance.graph.Unknown;
import dev.tombolo.assurance.graph.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a request's values into {@code ${aws:PrincipalTag/team}} and its kin.
 *
 * <p>A variable that the request lacks and that has no default makes the value match nothing. Source:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html, 2026-11-22.
 */
public final class PolicyVariables {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\s*([^},\\s]+)\\s*(?:,\\s*'([^']*)'\\s*)?}");

    private final Context context;

    /** Variables of one request. */
    public PolicyVariables(Context context) {
        this.context = context;
    }

    /** The value with every variable replaced; empty when one has no value. */
    public Optional<Value> in(Value value) {
        if (!value.display().contains("${")) {
            return Optional.of(value);
        }
        List<Piece> pieces = new ArrayList<>();
        List<Piece> given = value instanceof TextWithHoles text
                ? text.pieces()
                : value instanceof Piece piece ? List.of(piece) : List.of();
        for (Piece piece : given) {
            if (!(piece instanceof Scalar text)) {
                pieces.add(piece);
            } else if (!replace(text.content(), pieces)) {
                return Optional.empty();
            }
        }
        return Optional.of(given.isEmpty() ? value : TextWithHoles.of(pieces));
    }

    private boolean replace(String text, List<Piece> pieces) {
        Matcher matcher = VARIABLE.matcher(text);
        int literal = 0;
        while (matcher.find()) {
            pieces.add(new Scalar(text.substring(literal, matcher.start())));
            Optional<List<Piece>> value = value(matcher.group(1), Optional.ofNullable(matcher.group(2)));
            if (value.isEmpty()) {
                return false;
            }
            pieces.addAll(value.get());
            literal = matcher.end();
        }
        pieces.add(new Scalar(text.substring(literal)));
        return true;
    }

    private Optional<List<Piece>> value(String name, Optional<String> otherwise) {
        return switch (name) {
            case "*", "?" -> Optional.of(List.of(new Scalar(TextPair.literal(name))));
            case "$" -> Optional.of(List.of(new Scalar(name)));
            default -> ofKey(name, otherwise);
        };
    }

    private Optional<List<Piece>> ofKey(String key, Optional<String> otherwise) {
        ContextValue value = context.get(key);
        if (value instanceof ContextValue.Undetermined unknown) {
            return Optional.of(List.of(new Unknown(unknown.settledBy())));
        }
        if (value instanceof ContextValue.OneOf doubtful) {
            return Optional.of(List.of(new Unknown(doubtful.settledBy())));
        }
        if (value instanceof ContextValue.Present present) {
            return Optional.of(pieces(key, present));
        }
        return otherwise.map(text -> List.of(new Scalar(TextPair.literal(text))));
    }

    private static List<Piece> pieces(String key, ContextValue.Present present) {
        if (present.values().size() != 1) {
            return List.of(new Unknown("which value of " + key + " stands for the variable"));
        }
        Value only = present.values().get(0);
        if (only instanceof Scalar text) {
            return List.of(new Scalar(TextPair.literal(text.content())));
        }
        return only instanceof TextWithHoles text
                ? text.pieces()
                : only instanceof Piece piece ? List.of(piece) : List.of(new Unknown("the value of " + key));
    }
}
