package dev.tombolo.assurance.ocipolicy;

import dev.tombolo.assurance.graph.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads what follows {@code where}. */
final class OciConditionReader {

    private static final int DEEPEST = 20;

    private final OciTokens tokens;
    private int depth;

    OciConditionReader(OciTokens tokens) {
        this.tokens = tokens;
    }

    OciCondition read() throws OciSyntaxException {
        if (tokens.takes("all")) {
            return new OciCondition.All(group());
        }
        return tokens.takes("any") ? new OciCondition.Any(group()) : comparison();
    }

    private List<OciCondition> group() throws OciSyntaxException {
        if (++depth > DEEPEST) {
            throw new OciSyntaxException("conditions are nested deeper than " + DEEPEST);
        }
        List<OciCondition> conditions = new ArrayList<>();
        tokens.expect("{");
        do {
            conditions.add(read());
        } while (tokens.takes(","));
        tokens.expect("}");
        depth--;
        return conditions;
    }

    private OciCondition comparison() throws OciSyntaxException {
        String variable = tokens.takeValue().display().toLowerCase(Locale.ROOT);
        if (tokens.takes("=")) {
            return new OciCondition.Comparison(variable, OciCondition.Operator.IN, List.of(tokens.takeValue()));
        }
        if (tokens.takes("!=")) {
            return new OciCondition.Comparison(variable, OciCondition.Operator.NOT_IN, List.of(tokens.takeValue()));
        }
        OciCondition.Operator operator = tokens.takes("not") ? OciCondition.Operator.NOT_IN : OciCondition.Operator.IN;
        if (!tokens.takes("in")) {
            throw new OciSyntaxException("operator \"" + tokens.text() + "\" is not known");
        }
        return new OciCondition.Comparison(variable, operator, values());
    }

    private List<Value> values() throws OciSyntaxException {
        List<Value> values = new ArrayList<>();
        tokens.expect("(");
        do {
            values.add(tokens.takeValue());
        } while (tokens.takes(","));
        tokens.expect(")");
        return values;
    }
}
