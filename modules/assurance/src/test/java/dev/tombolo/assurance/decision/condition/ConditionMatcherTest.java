package dev.tombolo.assurance.decision.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.assurance.graph.Reference;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.TextWithHoles;
import dev.tombolo.assurance.graph.Unknown;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.Condition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every operator that IAM documents, as
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html and
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 * describe it, 2026-11-22.
 */
final class ConditionMatcherTest {

    private static final String KEY = "aws:PrincipalTag/team";

    private static Answer answer(String operator, List<String> policy, ContextValue request) {
        return match(operator, policy, request).answer();
    }

    private static Match match(String operator, List<String> policy, ContextValue request) {
        List<Value> values = policy.stream().<Value>map(Scalar::new).toList();
        return new ConditionMatcher(Context.EMPTY.with(KEY, request)).meets(new Condition(operator, KEY, values));
    }

    @ParameterizedTest
    @CsvSource({
        "StringEquals, claims, claims, YES",
        "StringEquals, claims, Claims, NO",
        "StringEquals, cl*, claims, NO",
        "StringEquals, cl*, cl*, YES",
        "StringNotEquals, claims, Claims, YES",
        "StringNotEquals, claims, claims, NO",
        "StringEqualsIgnoreCase, claims, CLAIMS, YES",
        "StringNotEqualsIgnoreCase, claims, CLAIMS, NO",
        "StringLike, cl*s, claims, YES",
        "StringLike, claim?, claims, YES",
        "StringLike, claim?, claim, NO",
        "StringLike, Cl*, claims, NO",
        "StringLike, us.*, us.openai.gpt-5.6-terra, YES",
        "StringNotLike, cl*, claims, NO",
        "StringNotLike, x*, claims, YES",
        "NumericEquals, 10, 10.0, YES",
        "NumericNotEquals, 10, 11, YES",
        "NumericLessThan, 10, 9, YES",
        "NumericLessThan, 10, 10, NO",
        "NumericLessThanEquals, 10, 10, YES",
        "NumericGreaterThan, 10, 11, YES",
        "NumericGreaterThanEquals, 10, 9, NO",
        "NumericGreaterThanEquals, 10, ten, NO",
        "DateEquals, 2026-11-22T00:00:00Z, 1795305600, YES",
        "DateNotEquals, 2026-11-22T00:00:00Z, 2026-11-22, NO",
        "DateLessThan, 2027-03-31T00:00:00Z, 2026-11-22T12:00:00Z, YES",
        "DateLessThanEquals, 2026-11-22, 2026-11-22T00:00:00Z, YES",
        "DateGreaterThan, 2026-11-22T00:00:00Z, 2026-11-22T02:00:00+02:00, NO",
        "DateGreaterThanEquals, 2026-11-22T00:00:00Z, 2026-11-22T02:00:00+02:00, YES",
        "DateGreaterThan, yesterday, 2026-11-22T00:00:00Z, NO",
        "Bool, true, True, YES",
        "Bool, false, true, NO",
        "BinaryEquals, QmluYXJ5, QmluYXJ5, YES",
        "BinaryEquals, QmluYXJ5, qmluYXJ5, NO",
        "IpAddress, 203.0.113.0/24, 203.0.113.77, YES",
        "IpAddress, 203.0.113.0/24, 203.0.114.77, NO",
        "IpAddress, 203.0.113.77, 203.0.113.77, YES",
        "IpAddress, 2001:DB8:1234:5678::/64, 2001:db8:1234:5678::1, YES",
        "IpAddress, 2001:DB8:1234:5678::/64, 2001:db8:1234:5679::1, NO",
        "IpAddress, 0.0.0.0/0, 2001:db8::1, NO",
        "IpAddress, 203.0.113.0/33, 203.0.113.77, NO",
        "NotIpAddress, 203.0.113.0/24, 203.0.114.77, YES",
        "ArnEquals, arn:aws:iam::111122223333:role/claims, arn:aws:iam::111122223333:role/claims, YES",
        "ArnLike, arn:aws:iam::*:role/*, arn:aws:iam::111122223333:role/ai/claims, YES",
        "ArnEquals, arn:aws:iam::*:role/*, arn:aws:iam::111122223333:role/ai/claims, YES",
        "ArnLike, arn:aws:iam:*:role/claims, arn:aws:iam::111122223333:role/claims, NO",
        "StringLike, arn:aws:iam:*:role/claims, arn:aws:iam::111122223333:role/claims, YES",
        "ArnLike, *, arn:aws:iam::111122223333:role/claims, YES",
        "ArnNotLike, arn:aws:iam::*:role/*, arn:aws:iam::111122223333:user/claims, YES",
        "ArnNotEquals, arn:aws:iam::*:role/*, arn:aws:iam::111122223333:role/claims, NO",
        "Null, true, claims, NO",
        "Null, false, claims, YES",
        "stringequals, claims, claims, YES",
    })
    void comparesOneValue(String operator, String policy, String request, Answer expected) {
        assertThat(answer(operator, List.of(policy), ContextValue.of(request))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "StringEquals, NO",
        "StringLike, NO",
        "StringNotEquals, YES",
        "StringNotLike, YES",
        "StringNotEqualsIgnoreCase, YES",
        "ArnLike, NO",
        "ArnNotLike, YES",
        "NumericLessThan, NO",
        "NumericNotEquals, YES",
        "DateGreaterThan, NO",
        "Bool, NO",
        "BinaryEquals, NO",
        "IpAddress, NO",
        "NotIpAddress, YES",
        "StringEqualsIfExists, YES",
        "StringNotEqualsIfExists, YES",
        "BoolIfExists, YES",
        "ArnLikeIfExists, YES",
        "ForAllValues:StringEquals, YES",
        "ForAllValues:StringNotEquals, YES",
        "ForAnyValue:StringEquals, NO",
        "ForAnyValue:StringNotEquals, NO",
        "Null, NO",
    })
    void decidesWithoutTheKey(String operator, Answer expected) {
        assertThat(answer(operator, List.of("false"), ContextValue.ABSENT)).isEqualTo(expected);
    }

    @Test
    void nullWantsTheKeyAbsentOrPresent() {
        assertThat(answer("Null", List.of("true"), ContextValue.ABSENT)).isEqualTo(Answer.YES);
        assertThat(answer("Null", List.of("True"), ContextValue.of("x"))).isEqualTo(Answer.NO);
    }

    @Test
    void sourcesDisagreeOnASetOperatorWithIfExistsWithoutTheKey() {
        assertThat(match("ForAnyValue:StringEqualsIfExists", List.of("a"), ContextValue.ABSENT))
                .isEqualTo(
                        Match.unknown("whether ForAnyValue:StringEqualsIfExists passes without aws:PrincipalTag/team"));
    }

    @ParameterizedTest
    @CsvSource({
        "StringEquals, a|b, b, YES",
        "StringEquals, a|b, c, NO",
        "StringNotEquals, a|b, b, NO",
        "StringNotEquals, a|b, c, YES",
        "ForAllValues:StringEquals, a|b, a|b, YES",
        "ForAllValues:StringEquals, a|b, a|c, NO",
        "ForAllValues:StringNotEquals, a|b, c|d, YES",
        "ForAllValues:StringNotEquals, a|b, a|c, NO",
        "ForAnyValue:StringEquals, a|b, c|b, YES",
        "ForAnyValue:StringEquals, a|b, c|d, NO",
        "ForAnyValue:StringNotEquals, DataClass|Owner, DataClass|Owner, NO",
        "ForAnyValue:StringNotEquals, DataClass|Owner, Dept|DataClass, YES",
        "ForAnyValue:StringLike, a*, b|ab, YES",
        "StringEquals, a, a|b, UNKNOWN",
        "StringEquals, c, a|b, NO",
    })
    void comparesSeveralValues(String operator, String policy, String request, Answer expected) {
        assertThat(answer(operator, List.of(policy.split("\\|")), ContextValue.of(request.split("\\|"))))
                .isEqualTo(expected);
    }

    @Test
    void aKeyWithoutValuesIsInEverySetAndMeetsNone() {
        ContextValue none = new ContextValue.Present(List.of());
        assertThat(answer("ForAllValues:StringEquals", List.of("a"), none)).isEqualTo(Answer.YES);
        assertThat(answer("ForAnyValue:StringNotEquals", List.of("a"), none)).isEqualTo(Answer.NO);
    }

    @Test
    void namesOfKeysHaveNoCase() {
        Context context = Context.EMPTY.with("bedrock:BearerTokenType", ContextValue.of("LONG_TERM"));
        Condition sample = new Condition("StringEquals", "bedrock:bearerTokenType", List.of(new Scalar("LONG_TERM")));
        assertThat(new ConditionMatcher(context).meets(sample)).isEqualTo(Match.YES);
    }

    @Test
    void anUnknownKeyIsNamedAsWhatWouldSettleIt() {
        assertThat(new ConditionMatcher(Context.EMPTY)
                        .meets(new Condition("StringEquals", "aws:PrincipalOrgID", List.of(new Scalar("o-1")))))
                .isEqualTo(Match.unknown("the value of aws:PrincipalOrgID"));
    }

    @Test
    void anOperatorThatIamDoesNotDocumentIsNotKnown() {
        assertThat(match("StringStartsWith", List.of("a"), ContextValue.of("a")))
                .isEqualTo(Match.unknown("the meaning of operator StringStartsWith"));
    }

    @ParameterizedTest
    @CsvSource({
        "StringEquals, ${aws:PrincipalTag/team}, claims, YES",
        "StringEquals, ${aws:PrincipalTag/TEAM}-x, claims-x, YES",
        "StringEquals, ${aws:PrincipalTag/none}, claims, NO",
        "StringNotEquals, ${aws:PrincipalTag/none}, claims, YES",
        "'StringEquals', '${aws:PrincipalTag/none, ''claims''}', claims, YES",
        "StringEquals, ${aws:userid}, claims, UNKNOWN",
        "StringLike, x${*}, x*, YES",
        "StringLike, x${*}, xy, NO",
        "StringLike, x${?}, xy, NO",
        "StringEquals, ${$}{a}, ${a}, YES",
    })
    void putsTheRequestsValuesIntoVariables(String operator, String policy, String request, Answer expected) {
        Context context = Context.EMPTY
                .with(KEY, ContextValue.of("claims"))
                .with("aws:PrincipalTag/none", ContextValue.ABSENT)
                .with("aws:SourceIdentity", ContextValue.of(request));
        assertThat(new ConditionMatcher(context)
                        .meets(new Condition(operator, "aws:SourceIdentity", List.of(new Scalar(policy))))
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void theSameReferenceIsTheSameTextBeforeItIsKnown() {
        Value endpoint = new Reference("Endpoint", "Id");
        Value other = new Reference("Other", "Id");
        assertThat(compare("StringEquals", endpoint, endpoint)).isEqualTo(Answer.YES);
        assertThat(compare("StringNotEquals", endpoint, endpoint)).isEqualTo(Answer.NO);
        assertThat(compare("StringEquals", other, endpoint)).isEqualTo(Answer.NO);
        assertThat(compare("StringEquals", new Unknown("x"), new Unknown("x"))).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void whatStandsAroundAHoleCanRuleAMatchOut() {
        Value guardrail = text(new Reference("Guardrail", "GuardrailArn"), ":1");
        assertThat(compare("StringEquals", guardrail, guardrail)).isEqualTo(Answer.YES);
        assertThat(compare("StringEquals", guardrail, text(new Reference("Guardrail", "GuardrailArn"), ":2")))
                .isEqualTo(Answer.NO);
        assertThat(compare("StringLike", text(new Reference("Guardrail", "GuardrailArn"), ":*"), guardrail))
                .isEqualTo(Answer.YES);
        assertThat(compare("StringEquals", new Scalar("vpce-1"), new Reference("Endpoint", "Id")))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(compare("StringEquals", text(new Reference("Bucket", "Name"), "-logs"), new Scalar("claims")))
                .isEqualTo(Answer.NO);
        assertThat(compare("NumericLessThan", new Reference("Parameter", "Value"), new Scalar("1")))
                .isEqualTo(Answer.UNKNOWN);
    }

    private static Value text(Reference reference, String behind) {
        return TextWithHoles.of(List.of(reference, new Scalar(behind)));
    }

    private static Answer compare(String operator, Value policy, Value request) {
        return new ConditionMatcher(Context.EMPTY.with(KEY, ContextValue.of(request)))
                .meets(new Condition(operator, KEY, List.of(policy)))
                .answer();
    }

    /** Match is compared with the truth tables of Kleene's strong logic. */
    @Test
    void matchesCombineByKleene() {
        Match open = Match.unknown("x");
        assertThat(Stream.of(Match.YES, Match.NO, open).map(open::and)).containsExactly(open, Match.NO, open);
        assertThat(Stream.of(Match.YES, Match.NO, open).map(open::or)).containsExactly(Match.YES, open, open);
        assertThat(open.not()).isEqualTo(open);
        assertThat(open.and(Match.unknown("y")).open()).containsExactly("x", "y");
        assertThat(open.and(Match.NO).open()).isEmpty();
    }

    @Test
    void ofSeveralReadingsEachMustAnswerTheSame() {
        var either = new ContextValue.OneOf(List.of(new Scalar("claims"), new Scalar("search")), "a source");
        assertThat(answer("StringEquals", List.of("claims", "search"), either)).isEqualTo(Answer.YES);
        assertThat(answer("StringEquals", List.of("batch"), either)).isEqualTo(Answer.NO);
        assertThat(answer("Null", List.of("true"), either)).isEqualTo(Answer.NO);
        assertThat(match("StringNotEquals", List.of("claims"), either)).isEqualTo(Match.unknown("a source"));
    }
}
