package dev.tombolo.live.preflight.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.tombolo.live.AwsStub;
import dev.tombolo.live.check.Check;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong with a call: no check passes, each says what happened, and nothing of the credentials is told. */
class FaultsTest {
    private final AwsStub aws = Healthy.account();

    @AfterEach
    void close() {
        aws.close();
    }

    /** How every call ends, and the words that every answer has then. */
    private record Trouble(String name, ResponseDefinitionBuilder answer, String says) {
        /** An account without logging answers an empty object, and of budgets only the permission is asked. */
        boolean isAnswerOf(Check check) {
            return name.equals("empty")
                    && Set.of("invocation-logging", "budgets").contains(check.name());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Trouble> troubles() {
        return Stream.of(
                new Trouble(
                        "denied",
                        refusal(403, "AccessDeniedException"),
                        "not allowed (AccessDeniedException) · allow "),
                new Trouble(
                        "signed out",
                        refusal(403, "ExpiredTokenException"),
                        "not signed in (ExpiredTokenException) · sign in, as you do for the cloud's own command line"),
                new Trouble(
                        "throttled",
                        refusal(429, "ThrottlingException"),
                        "throttled (ThrottlingException) in 5 tries · run it again"),
                new Trouble(
                        "fault",
                        refusal(503, "ServiceUnavailableException"),
                        "a fault of the service (ServiceUnavailableException) in 5 tries · run it again"),
                new Trouble(
                        "timed out",
                        okJson("{}").withFixedDelay(3000),
                        "no answer in 5 tries · open the network's way to the service's endpoint, and run it again"),
                new Trouble(
                        "cut off",
                        aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                        "no answer in 5 tries · open the network's way to the service's endpoint, and run it again"),
                new Trouble("malformed", okJson("<html>sign in to the proxy</html>"), "an answer that cannot be read"),
                new Trouble("empty", okJson("{}"), "an answer that cannot be read"));
    }

    private static ResponseDefinitionBuilder refusal(int status, String code) {
        return aResponse()
                .withStatus(status)
                .withHeader("x-amzn-ErrorType", code)
                .withBody("""
                    <ErrorResponse><Error><Code>%s</Code><Message>for AKIDEXAMPLE with sesame-token</Message></Error>
                    </ErrorResponse>
                    """.formatted(code));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void failsToCheckAndNeverPasses(Trouble trouble) {
        aws.everything(trouble.answer());
        for (var check : checks()) {
            if (trouble.isAnswerOf(check)) {
                continue;
            }
            assertThat(Samples.answers(check))
                    .as(check.name())
                    .isNotEmpty()
                    .allMatch(answer -> answer.startsWith("not checked · "))
                    .allMatch(answer -> answer.contains(" · " + trouble.says()), trouble.says())
                    .noneMatch(answer -> AwsStub.SECRETS.stream().anyMatch(answer::contains));
        }
    }

    @Test
    void failsWithTheNameOfThePermissionThatIsMissing() {
        aws.everything(refusal(403, "AccessDeniedException"));
        for (var check : checks()) {
            assertThat(Samples.answers(check))
                    .as(check.name())
                    .allMatch(answer -> check.questions().stream()
                            .anyMatch(question -> answer.endsWith(
                                    "allow " + question.permission().action() + " to whoever runs this")));
        }
    }

    @Test
    void passesWhereOnlyTheFirstCallWasThrottled() {
        for (var check : checks()) {
            aws.once(refusal(429, "ThrottlingException"));
            assertThat(Samples.answers(check))
                    .as(check.name())
                    .isNotEmpty()
                    .allMatch(answer -> answer.startsWith("pass"));
        }
    }

    private List<Check> checks() {
        var preflight = AwsPreflight.of(Samples.subject(), aws.connection());
        return Stream.concat(Stream.of(preflight.identity()), preflight.others().stream())
                .toList();
    }
}
