package dev.tombolo.assurance.ocipolicy;

import dev.tombolo.assurance.graph.MarkedText;
import dev.tombolo.assurance.graph.Value;
import java.util.List;

/** The tokens of one statement, taken one after the other. */
final class OciTokens {

    private static final OciToken END = new OciToken("the end of the statement", OciToken.Kind.SIGN);

    private final MarkedText source;
    private final List<OciToken> tokens;
    private int next;

    OciTokens(MarkedText source) throws OciSyntaxException {
        this.source = source;
        this.tokens = OciToken.all(source.marked());
    }

    OciToken peek() {
        return next < tokens.size() ? tokens.get(next) : END;
    }

    OciToken take() {
        OciToken token = peek();
        next++;
        return token;
    }

    boolean isAtEnd() {
        return next >= tokens.size();
    }

    /** Takes this keyword or sign if it is the next token. */
    boolean takes(String keywordOrSign) {
        boolean found = peek().is(keywordOrSign);
        if (found) {
            next++;
        }
        return found;
    }

    void expect(String keywordOrSign) throws OciSyntaxException {
        if (!takes(keywordOrSign)) {
            throw new OciSyntaxException("expected \"" + keywordOrSign + "\", found \"" + text() + "\"");
        }
    }

    Value takeValue() throws OciSyntaxException {
        if (peek().kind() == OciToken.Kind.SIGN) {
            throw new OciSyntaxException("expected a name or value, found \"" + text() + "\"");
        }
        return source.value(take().text());
    }

    Value value(String marked) {
        return source.value(marked);
    }

    /** The next token's text as a person reads it. */
    String text() {
        return source.value(peek().text()).display();
    }
}
