package dev.tombolo.assurance.ocipolicy;

import dev.tombolo.assurance.graph.MarkedText;
import dev.tombolo.assurance.graph.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads {@code allow <subject> to <verb> <resource-type> in <location> [where <conditions>]}.
 *
 * <p>Everything else ({@code deny}, {@code endorse}, {@code admit}, {@code define}, lists of permissions) comes back as
 * not understood, with the reason.
 */
public final class OciStatementReader {

    private final OciTokens tokens;

    private OciStatementReader(MarkedText text) throws OciSyntaxException {
        this.tokens = new OciTokens(text);
    }

    /** Reads one statement, holes kept. */
    public static OciReading read(Value statement) {
        return statement
                .unknownReason()
                .<OciReading>map(UnreadOciStatement::new)
                .orElseGet(() -> MarkedText.of(statement)
                        .map(OciStatementReader::readText)
                        .orElseGet(() -> new UnreadOciStatement("a statement is a text")));
    }

    private static OciReading readText(MarkedText text) {
        try {
            return new OciStatementReader(text).statement();
        } catch (OciSyntaxException e) {
            return new UnreadOciStatement(e.reason());
        }
    }

    private OciStatement statement() throws OciSyntaxException {
        tokens.expect("allow");
        OciSubject subject = subject();
        tokens.expect("to");
        OciVerb verb = verb();
        String resourceType = tokens.takeValue().display().toLowerCase(Locale.ROOT);
        tokens.expect("in");
        OciLocation location = location();
        Optional<OciCondition> condition = condition();
        if (!tokens.isAtEnd()) {
            throw new OciSyntaxException("\"" + tokens.text() + "\" is not expected");
        }
        return new OciStatement(subject, verb, resourceType, location, condition);
    }

    private OciSubject subject() throws OciSyntaxException {
        String kind = tokens.text().toLowerCase(Locale.ROOT);
        tokens.take();
        return switch (kind) {
            case "any-user" -> new OciSubject(OciSubject.Kind.ANY_USER, List.of());
            case "any-group" -> new OciSubject(OciSubject.Kind.ANY_GROUP, List.of());
            case "group" -> new OciSubject(OciSubject.Kind.GROUP, names(kind));
            case "dynamic-group" -> new OciSubject(OciSubject.Kind.DYNAMIC_GROUP, names(kind));
            case "service" -> new OciSubject(OciSubject.Kind.SERVICE, names(kind));
            default -> throw new OciSyntaxException("subject \"" + kind + "\" is not known");
        };
    }

    private List<Value> names(String kind) throws OciSyntaxException {
        List<Value> names = new ArrayList<>();
        do {
            tokens.takes(kind);
            tokens.takes("id");
            names.add(name());
        } while (tokens.takes(","));
        return names;
    }

    private Value name() throws OciSyntaxException {
        StringBuilder name = new StringBuilder();
        do {
            if (tokens.peek().kind() == OciToken.Kind.SIGN) {
                throw new OciSyntaxException("expected a name, found \"" + tokens.text() + "\"");
            }
            name.append(tokens.take().text());
        } while (!tokens.peek().is(",") && !tokens.peek().is("to"));
        return tokens.value(name.toString());
    }

    private OciVerb verb() throws OciSyntaxException {
        return OciVerb.of(tokens.peek().text())
                .map(this::taken)
                .orElseThrow(() -> new OciSyntaxException("verb \"" + tokens.text() + "\" is not known"));
    }

    private OciVerb taken(OciVerb verb) {
        tokens.take();
        return verb;
    }

    private OciLocation location() throws OciSyntaxException {
        if (tokens.takes("tenancy")) {
            return OciLocation.TENANCY;
        }
        tokens.expect("compartment");
        return tokens.takes("id")
                ? new OciLocation(OciLocation.Kind.COMPARTMENT_ID, tokens.takeValue())
                : new OciLocation(OciLocation.Kind.COMPARTMENT, tokens.takeValue());
    }

    private Optional<OciCondition> condition() throws OciSyntaxException {
        return tokens.takes("where") ? Optional.of(new OciConditionReader(tokens).read()) : Optional.empty();
    }
}
