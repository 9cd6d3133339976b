package dev.tombolo.live.preflight.oci;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.tombolo.live.Lines;
import dev.tombolo.live.OciStub;
import dev.tombolo.live.check.Check;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong with a call: no check passes, each says what happened, and nothing of the credentials is told. */
class OciFaultsTest {
    private final OciStub oci = HealthyTenancy.tenancy();

    @AfterEach
    void close() {
        oci.close();
    }

    /** How every call ends, and the words that every answer has then. */
    private record Trouble(String name, ResponseDefinitionBuilder answer, String says) {
        /** Whoever waits for nothing need not wait for long. */
        Duration patience() {
            return Duration.ofMillis(name.equals("timed out") ? 100 : 500);
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
                        refusal(404, "NotAuthorizedOrNotFound"),
                        "not allowed (NotAuthorizedOrNotFound) · allow "),
                new Trouble("forbidden", refusal(403, "NotAuthorized"), "not allowed (NotAuthorized) · allow "),
                new Trouble(
                        "signed out",
                        refusal(401, "NotAuthenticated"),
                        "not signed in (NotAuthenticated) · sign in, as you do for the cloud's own command line"),
                new Trouble(
                        "throttled",
                        refusal(429, "TooManyRequests"),
                        "throttled (TooManyRequests) in 5 tries · run it again"),
                new Trouble(
                        "fault",
                        refusal(503, "ServiceUnavailable"),
                        "a fault of the service (ServiceUnavailable) in 5 tries · run it again"),
                new Trouble(
                        "refused",
                        refusal(400, "InvalidParameter"),
                        "refused (InvalidParameter) · report it, with the code in brackets"),
                new Trouble(
                        "not of OCI",
                        aResponse().withStatus(404).withBody("<html>no such page</html>"),
                        "refused (HTTP 404) · report it, with the code in brackets"),
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
        return jsonResponse(
                "{\"code\": \"" + code + "\", \"message\": \"for " + OciStub.SECRETS.get(1) + "\"}", status);
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void failsToCheckAndNeverPasses(Trouble trouble) {
        oci.everything(trouble.answer());
        for (var check : checks(trouble.patience())) {
            assertThat(Lines.of(check))
                    .as(check.name())
                    .isNotEmpty()
                    .allMatch(answer -> answer.startsWith("not checked · "))
                    .allMatch(answer -> answer.contains(" · " + trouble.says()), trouble.says())
                    .noneMatch(answer -> OciStub.SECRETS.stream().anyMatch(answer::contains));
        }
    }

    @Test
    void failsWithTheNameOfThePermissionThatIsMissing() {
        oci.everything(refusal(404, "NotAuthorizedOrNotFound"));
        for (var check : checks()) {
            assertThat(Lines.of(check))
                    .as(check.name())
                    .allMatch(answer -> check.questions().stream()
                            .anyMatch(question -> answer.endsWith(
                                    "allow " + question.permission().action() + " to whoever runs this")));
        }
    }

    @Test
    void passesWhereOnlyTheFirstCallWasThrottled() {
        for (var check : checks()) {
            oci.once(refusal(429, "TooManyRequests"));
            assertThat(Lines.of(check)).as(check.name()).isNotEmpty().allMatch(answer -> answer.startsWith("pass"));
        }
    }

    private List<Check> checks() {
        return checks(Duration.ofMillis(500));
    }

    private List<Check> checks(Duration patience) {
        var preflight = OciPreflight.of(Wanted.subject(), oci.connection(patience));
        return Stream.concat(Stream.of(preflight.identity()), preflight.others().stream())
                .toList();
    }
}
