package dev.tombolo.assurance.ocipolicy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One word, quoted text or sign of a statement. */
record OciToken(String text, Kind kind) {

    enum Kind {
        WORD,
        QUOTED,
        SIGN
    }

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:'([^']*)'|(!=|[{}(),=])|([^\\s'{}(),=!]+)|(\\S))");

    static List<OciToken> all(String statement) throws OciSyntaxException {
        List<OciToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(statement.strip());
        while (matcher.find()) {
            tokens.add(token(matcher));
        }
        return tokens;
    }

    private static OciToken token(Matcher matcher) throws OciSyntaxException {
        if (matcher.group(4) != null) {
            throw new OciSyntaxException("\"" + matcher.group(4) + "\" is not expected");
        }
        if (matcher.group(1) != null) {
            return new OciToken(matcher.group(1), Kind.QUOTED);
        }
        return matcher.group(2) != null
                ? new OciToken(matcher.group(2), Kind.SIGN)
                : new OciToken(matcher.group(3), Kind.WORD);
    }

    boolean is(String keywordOrSign) {
        return kind != Kind.QUOTED && text.toLowerCase(Locale.ROOT).equals(keywordOrSign);
    }
}
