package dev.tombolo.assurance.decision;

import dev.tombolo.assurance.decision.condition.Match;
import dev.tombolo.assurance.decision.condition.TextPair;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.TextWithHoles;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsStatement;
import dev.tombolo.assurance.view.Principals;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether statements name a caller: everybody, its account (by id or by the account's root), or itself.
 *
 * <p>Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html, 2026-11-22.
 *
 * @param caller who asks
 */
record PrincipalMatcher(Caller caller) {

    private static final String AWS = "AWS";
    private static final String ANYBODY = "*";
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}");

    Match names(AwsStatement statement) {
        if (!statement.notPrincipals().byType().isEmpty()) {
            return names(statement.notPrincipals()).not();
        }
        return statement.principals().byType().isEmpty() ? Match.YES : names(statement.principals());
    }

    private Match names(Principals principals) {
        return principals.byType().entrySet().stream().map(this::names).reduce(Match.NO, Match::or);
    }

    private Match names(Map.Entry<String, List<Value>> named) {
        return named.getKey().equals(AWS) || named.getKey().equals(ANYBODY)
                ? StatementMatcher.anyOf(named.getValue(), this::isCaller)
                : Match.NO;
    }

    private Match isCaller(Value principal) {
        if (principal.text().filter(ANYBODY::equals).isPresent()) {
            return Match.YES;
        }
        Match account = same(principal, caller.account()).or(same(principal, root()));
        return isAccount(principal) ? account : account.or(same(principal, caller.arn()));
    }

    /** Names a whole account, so that it is no role's or user's ARN, known or not. */
    private static boolean isAccount(Value principal) {
        return principal
                .text()
                .filter(text -> text.endsWith(":root") || ACCOUNT.matcher(text).matches())
                .isPresent();
    }

    private Value root() {
        return TextWithHoles.of(List.of(new Scalar("arn:aws:iam::"), caller.account(), new Scalar(":root")));
    }

    private static Match same(Value principal, Value other) {
        Answer same = TextPair.of(principal, other).map(TextPair::equal).orElse(Answer.UNKNOWN);
        return Match.of(
                same,
                () -> principal
                        .unknownReason()
                        .orElseGet(() -> "whether " + principal.display() + " is " + other.display()));
    }
}
