package dev.tombolo.live.reconcile.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.tombolo.blueprint.retention.DataRetention;
import dev.tombolo.blueprint.retention.DataRetentionMode;
import dev.tombolo.blueprint.retention.Plane;
import dev.tombolo.live.AwsStub;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.call.Interruption;
import dev.tombolo.live.check.AnswerCount;
import dev.tombolo.live.check.Checks;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AwsReconcileTest {
    private static final String BEDROCK = "/data-retention";
    private static final String MANTLE = "/v1/data_retention";

    private static final String PROJECTS = "/v1/organization/projects";
    private static final String NO_PROJECTS = "{\"object\": \"list\", \"data\": [], \"has_more\": false}";

    private final AwsStub aws = new AwsStub().caller(AwsStub.ACCOUNT).get(PROJECTS, NO_PROJECTS);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        threads.shutdownNow();
        aws.close();
    }

    private static DataRetention none(Plane... planes) {
        return new DataRetention(DataRetentionMode.NONE, new TreeSet<>(List.of(planes)), Optional.empty());
    }

    private static ResponseDefinitionBuilder mode(String mode) {
        return okJson("{\"mode\": \"" + mode + "\"}");
    }

    private List<String> lines(Checks checks) {
        return checks
                .runAfterIdentity(threads, Deadline.in(Duration.ofMinutes(1)), new AnswerCount(said -> {}))
                .stream()
                .skip(1)
                .flatMap(check -> check.answers().stream()
                        .map(answer -> answer.outcome().word() + " · " + answer.subject() + " · " + answer.says()))
                .toList();
    }

    private Checks apply(DataRetention declared) {
        return AwsReconcile.apply(AwsStub.ACCOUNT, declared, aws.connection(), new Interruption());
    }

    private List<String> writes() {
        return aws.requests().stream()
                .filter(request -> !request.getMethod().value().equals("GET")
                        && !request.getUrl().equals("/"))
                .map(request -> request.getUrl() + " " + request.getBodyAsString())
                .toList();
    }

    @Test
    void findsNoDriftAndWritesNothing() {
        aws.path(BEDROCK, mode("none")).path(MANTLE, mode("none"));
        assertThat(lines(apply(none(Plane.values()))))
                .containsExactly(
                        "pass · bedrock · \"none\" is in force, as declared",
                        "pass · bedrock-mantle · \"none\" is in force, as declared",
                        "pass · projects · 0 looked at, each with \"inherit\" or \"none\"");
        assertThat(writes()).isEmpty();
    }

    @Test
    void failsOnDriftAndWritesNothing() {
        aws.path(BEDROCK, mode("default"));
        assertThat(lines(AwsReconcile.check(AwsStub.ACCOUNT, none(Plane.BEDROCK), aws.connection())))
                .containsExactly("fail · bedrock · \"default\" is in force, and \"none\" is declared");
        assertThat(writes()).isEmpty();
    }

    @Test
    void setsWhatDriftedReadsItBackAndTouchesNothingElse() {
        aws.readsAfterPut(BEDROCK, mode("default"), mode("none")).readsAfterPut(MANTLE, mode("inherit"), mode("none"));
        assertThat(lines(apply(none(Plane.values()))))
                .containsExactly(
                        "pass · bedrock · set from \"default\" to \"none\", and read back",
                        "pass · bedrock-mantle · set from \"inherit\" to \"none\", and read back",
                        "pass · projects · 0 looked at, each with \"inherit\" or \"none\"");
        assertThat(writes())
                .containsExactlyInAnyOrder(BEDROCK + " {\"mode\":\"none\"}", MANTLE + " {\"mode\":\"none\"}");
        assertThat(aws.requests()).hasSize(8);
    }

    @Test
    void failsWhereAnotherValueIsReadBack() {
        aws.path(BEDROCK, mode("default"));
        assertThat(lines(apply(none(Plane.BEDROCK))))
                .containsExactly("fail · bedrock · was set to \"none\", and \"default\" is read back");
    }

    @Test
    void failsWhereTheServiceDoesNotTakeTheValueAndSaysThatItWasNotSet() {
        aws.readsAfterPut(BEDROCK, mode("default"), mode("default"));
        aws.put(BEDROCK, aResponse().withStatus(403).withHeader("x-amzn-ErrorType", "AccessDeniedException"));
        assertThat(lines(apply(none(Plane.BEDROCK))))
                .containsExactly("fail · bedrock · \"default\" is in force, and \"none\" was not set: not allowed"
                        + " (AccessDeniedException)");
    }

    @Test
    void failsToKnowWhatBecameOfAValueWithoutAnAnswer() {
        aws.get(BEDROCK, "{\"mode\": \"default\"}").put(BEDROCK, aResponse().withStatus(503));
        assertThat(lines(apply(none(Plane.BEDROCK))))
                .containsExactly(
                        "not checked · bedrock · \"default\" was in force, and \"none\" may be set now: a fault"
                                + " of the service (HTTP 503) in 5 tries");
    }

    @Test
    void failsToReadBackWhatWasSetAndSaysThatItWas() {
        aws.readsAfterPut(BEDROCK, mode("default"), aResponse().withStatus(403));
        assertThat(lines(apply(none(Plane.BEDROCK))))
                .containsExactly("not checked · bedrock · was set from \"default\" to \"none\", and not read back: not"
                        + " allowed (HTTP 403)");
    }

    @Test
    void failsToBeginAfterAnInterruption() {
        aws.path(BEDROCK, mode("default"));
        var interruption = new Interruption();
        interruption.happen();
        assertThat(lines(AwsReconcile.apply(AwsStub.ACCOUNT, none(Plane.BEDROCK), aws.connection(), interruption)))
                .containsExactly("not checked · bedrock · interrupted before anything was set");
        assertThat(writes()).isEmpty();
    }

    @Test
    void failsInAnotherAccountAndWritesNothing() {
        aws.caller("111111111111").path(BEDROCK, mode("default"));
        assertThat(lines(apply(none(Plane.BEDROCK))))
                .containsExactly("not checked · bedrock · it is not certain that the right account was asked");
        assertThat(aws.requests()).hasSize(1);
    }

    static Stream<ResponseDefinitionBuilder> troubles() {
        return Stream.of(
                aResponse().withStatus(403),
                aResponse().withStatus(429),
                aResponse().withStatus(503),
                okJson("{}").withFixedDelay(2000),
                okJson("<html>"),
                okJson("{}"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void failsToCheckWhateverGoesWrongAndWritesNothing(ResponseDefinitionBuilder trouble) {
        aws.path(BEDROCK, trouble).path(MANTLE, trouble).path(PROJECTS, trouble);
        assertThat(lines(apply(none(Plane.values())))).hasSize(3).allMatch(line -> line.startsWith("not checked · "));
        assertThat(writes()).isEmpty();
    }
}
