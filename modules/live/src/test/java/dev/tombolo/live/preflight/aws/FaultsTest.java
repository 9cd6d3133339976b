package dev.tombolo.live.preflight.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.live.AwsStub;
import dev.tombolo.live.AwsTrouble;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.check.Check;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever goes wrong with a call: no check passes, each says what happened, and nothing of the credentials is told. */
class FaultsTest {
    /** An account without logging answers an empty object, and of budgets only the permission is asked. */
    private static final Set<String> EMPTY_IS_AN_ANSWER = Set.of("invocation-logging", "budgets");

    /** STS is asked in forms. */
    private static final Set<String> ASKS_IN_FORMS = Set.of("identity", "marketplace");

    private final AwsStub aws = Healthy.account();

    @AfterEach
    void close() {
        aws.close();
    }

    private List<Check> checks(AwsTrouble trouble) {
        return checks(aws.connection(trouble)).stream()
                .filter(check -> trouble.isOfForms() || !ASKS_IN_FORMS.contains(check.name()))
                .toList();
    }

    private static List<Check> checks(AwsConnection connection) {
        var preflight = AwsPreflight.of(Samples.subject(), connection);
        return Stream.concat(Stream.of(preflight.identity()), preflight.others().stream())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void failsToCheckAndNeverPasses(AwsTrouble trouble) {
        aws.everything(trouble.answer());
        for (var check : checks(trouble)) {
            assertThat(Samples.answers(check))
                    .as(check.name())
                    .isNotEmpty()
                    .allMatch(answer -> answer.startsWith("not checked · "))
                    .allMatch(answer -> answer.contains(" · " + trouble.says()), trouble.says())
                    .allMatch(answer -> answer.contains(" · " + trouble.remedy()), trouble.remedy())
                    .noneMatch(answer -> AwsStub.SECRETS.stream().anyMatch(answer::contains));
        }
    }

    @Test
    void failsToReadAnAnswerInWhichEverythingIsMissing() {
        aws.everything(okJson("{}"));
        for (var check : checks(aws.connection())) {
            if (!EMPTY_IS_AN_ANSWER.contains(check.name())) {
                assertThat(Samples.answers(check))
                        .as(check.name())
                        .isNotEmpty()
                        .allMatch(answer -> answer.contains(" · an answer that cannot be read"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DENIED", "DENIED_BY_AN_OLDER_SERVICE"})
    void failsWithTheNameOfThePermissionThatIsMissing(AwsTrouble denied) {
        aws.everything(denied.answer());
        for (var check : checks(denied)) {
            assertThat(Samples.answers(check))
                    .as(check.name())
                    .allMatch(answer -> check.questions().stream()
                            .anyMatch(question -> answer.endsWith(
                                    "allow " + question.permission().action() + " to whoever runs this")));
        }
    }

    @Test
    void passesWhereOnlyTheFirstCallWasThrottled() {
        for (var check : checks(aws.connection())) {
            aws.once(AwsTrouble.THROTTLED.answer());
            assertThat(Samples.answers(check))
                    .as(check.name())
                    .isNotEmpty()
                    .allMatch(answer -> answer.startsWith("pass"));
        }
    }
}
