package dev.tombolo.live.smoke.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.ModelQuery;
import dev.tombolo.catalog.path.PathAnswer;
import dev.tombolo.catalog.path.PathFinder;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.live.AwsStub;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.AnswerCount;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AwsSmokeTest {
    private static final String CONVERSE = "/model/us.openai.gpt-5.6-terra/converse";
    private static final String ANSWER =
            "{\"output\": {\"message\": {\"role\": \"assistant\", \"content\": [{\"text\": \"yes\"}]}},"
                    + " \"stopReason\": \"end_turn\"}";
    private static final String STOPPED = ANSWER.replace("end_turn", "guardrail_intervened");
    private static final String LOGGING = "/logging/modelinvocations";
    private static final String RECORDS = "Logs_20140328.FilterLogEvents";
    private static final String BAD_PROMPT = "a secret key";

    private final AwsStub aws = new AwsStub().caller(AwsStub.ACCOUNT);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ModelPath terra = path("gpt-5.6-terra", Api.CONVERSE, EndpointKind.BEDROCK_RUNTIME);
    private final ModelPath mantle = path("gpt-5.5", Api.RESPONSES, EndpointKind.BEDROCK_MANTLE);

    @BeforeEach
    void describe() {
        aws.action("AssumeRole", """
            <AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>AKIDCONSUMER</AccessKeyId>
            <SecretAccessKey>consumer-secret</SecretAccessKey><SessionToken>consumer-token</SessionToken>
            <Expiration>2030-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>
            """);
        aws.target(
                "AmazonSSM.GetParametersByPath",
                "{\"Parameters\": [%s, %s]}"
                        .formatted(
                                handed(
                                        "gpt-5.6-terra",
                                        "https://bedrock-runtime.us-east-1.amazonaws.com",
                                        "/model/{model}/converse",
                                        "us.openai.gpt-5.6-terra",
                                        "",
                                        "arn:g"),
                                handed(
                                        "gpt-5.5",
                                        "https://bedrock-mantle.us-east-1.api.aws",
                                        "/openai/v1/responses",
                                        "openai.gpt-5.5",
                                        "proj_1",
                                        "")));
        aws.path(CONVERSE, denied());
        aws.path("/openai/v1/responses", okJson("{\"output\": [], \"status\": \"incomplete\"}"));
        aws.postTo(
                CONVERSE,
                "\"guardrailIdentifier\":\"arn:g\"",
                okJson(ANSWER).withHeader("x-amzn-RequestId", "request-1"));
        aws.get(
                LOGGING,
                "{\"loggingConfig\": {\"cloudWatchConfig\": {\"logGroupName\": \"calls\", \"roleArn\": \"r\"}}}");
        aws.target(RECORDS, "{\"events\": [{\"message\": \"{}\"}]}");
        aws.postTo(CONVERSE, BAD_PROMPT, okJson(STOPPED));
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        aws.close();
    }

    private static ModelPath path(String model, Api api, EndpointKind endpoint) {
        var catalog = CatalogReader.shipped();
        var query = ModelQuery.of(model, catalog.region("us-east-1", Cloud.AWS).orElseThrow(), api)
                .endpoint(endpoint);
        if (new PathFinder(catalog).find(query) instanceof PathAnswer.Found found) {
            return found.path();
        }
        throw new AssertionError("no way: " + query);
    }

    private static String handed(
            String name, String baseUrl, String path, String model, String project, String guardrail) {
        return """
            {"Name": "/tombolo/prod/claims/%s", "Value": "{\\"baseUrl\\":\\"%s\\",\\"path\\":\\"%s\\",\\"model\\":\\"%s\\",\\"role\\":\\"arn:aws:iam::333333333333:role/ai/bank-prod-claims\\",\\"project\\":\\"%s\\",\\"guardrail\\":\\"%s\\",\\"guardrailVersion\\":\\"1\\"}"}
            """.formatted(name, baseUrl, path, model, project, guardrail);
    }

    private static ResponseDefinitionBuilder denied() {
        return aResponse().withStatus(403).withHeader("x-amzn-ErrorType", "AccessDeniedException");
    }

    private SmokeConsumer consumer(SmokeConsumer.Way way, ModelPath... paths) {
        return new SmokeConsumer(
                "prod",
                "claims",
                List.of(paths),
                Optional.of(path("gpt-oss-20b", Api.CONVERSE, EndpointKind.BEDROCK_RUNTIME)),
                Optional.of("word"),
                way,
                Optional.of(BAD_PROMPT));
    }

    private List<String> lines(SmokeConsumer consumer, Network network) {
        var lines = new ArrayList<String>();
        AwsSmoke.of(AwsStub.ACCOUNT, List.of(consumer), aws.connection(), host -> network)
                .runAfterIdentity(threads, Deadline.in(Duration.ofMinutes(1)), new AnswerCount(said -> {}))
                .forEach(check -> check.answers()
                        .forEach(answer -> lines.add(answer.outcome().word() + " · " + check.check() + " · "
                                + answer.subject() + " · " + answer.says())));
        return lines;
    }

    @Test
    void everyModelAnswersAsTheConsumerAndEveryGuardHolds() {
        aws.path("/model/openai.gpt-oss-20b-1%3A0/converse", denied());
        assertThat(lines(consumer(SmokeConsumer.Way.ANYWHERE, terra, mantle), Network.PUBLIC))
                .containsExactly(
                        "pass · identity · 333333333333 · asked as"
                                + " arn:aws:sts::333333333333:assumed-role/deployer/jane",
                        "pass · answer · claims gpt-5.6-terra · us.openai.gpt-5.6-terra answered by converse",
                        "pass · answer · claims gpt-5.5 · openai.gpt-5.5 answered by responses",
                        "pass · guardrail · claims gpt-5.6-terra · a call without the guardrail was denied",
                        "pass · guardrail · claims gpt-5.6-terra · the guardrail stopped a prompt with a secret key",
                        "pass · outside-model · claims gpt-oss-20b · openai.gpt-oss-20b-1:0 was denied, as the file"
                                + " does not give it",
                        "pass · log-record · claims gpt-5.6-terra · request request-1 is recorded in calls");
        assertThat(aws.requests())
                .filteredOn(request -> request.getUrl().startsWith("/model/")
                        || request.getUrl().startsWith("/openai/"))
                .isNotEmpty()
                .allMatch(
                        request -> request.header("Authorization").firstValue().contains("Credential=AKIDCONSUMER/"));
        assertThat(aws.requests())
                .filteredOn(request -> request.getBodyAsString().startsWith("Action=AssumeRole&"))
                .singleElement()
                .satisfies(request -> assertThat(request.getBodyAsString()).contains("ExternalId=word"));
        assertThat(aws.requests())
                .filteredOn(request -> request.getUrl().startsWith("/openai/"))
                .allMatch(request ->
                        request.header("Authorization").firstValue().contains("/bedrock-mantle/aws4_request"))
                .allMatch(
                        request -> request.header("OpenAI-Project").firstValue().equals("proj_1"))
                .allMatch(request -> request.getBodyAsString()
                        .equals("{\"model\":\"openai.gpt-5.5\",\"input\":\"Answer with the word"
                                + " yes.\",\"max_output_tokens\":16,\"store\":false}"));
    }

    @Test
    void assumesNothingWhereItRunsAsTheConsumer() {
        aws.action(
                "GetCallerIdentity", AwsStub.callerOf(AwsStub.ACCOUNT).replace("deployer/jane", "bank-prod-claims/1"));
        assertThat(lines(consumer(SmokeConsumer.Way.ANYWHERE, terra), Network.PUBLIC))
                .contains("pass · answer · claims gpt-5.6-terra · us.openai.gpt-5.6-terra answered by converse");
        assertThat(aws.requests())
                .noneMatch(request -> request.getBodyAsString().startsWith("Action=AssumeRole&"));
    }

    @Test
    void failsOnAWrongPathThatIsAnsweredWithHttp200() {
        aws.postTo(
                CONVERSE,
                "guardrailIdentifier",
                okJson("{\"Output\": {\"__type\": \"com.amazon.coral.service#UnknownOperationException\"}}"));
        assertThat(lines(consumer(SmokeConsumer.Way.ANYWHERE, terra), Network.PUBLIC))
                .contains(
                        "fail · answer · claims gpt-5.6-terra · /model/{model}/converse was answered with HTTP 200 and"
                                + " com.amazon.coral.service#UnknownOperationException")
                .contains("not checked · guardrail · claims gpt-5.6-terra · the call with the guardrail got no answer")
                .contains(
                        "not checked · outside-model · claims gpt-oss-20b · the consumer's own calls get no answer, so"
                                + " that a denial says nothing");
    }

    @Test
    void failsWhereACallWithoutTheGuardrailIsLetThrough() {
        aws.path(CONVERSE, okJson(ANSWER));
        assertThat(lines(consumer(SmokeConsumer.Way.ANYWHERE, terra), Network.PUBLIC))
                .contains("fail · guardrail · claims gpt-5.6-terra · a call without the guardrail was let through")
                .contains(
                        "fail · guardrail · claims gpt-5.6-terra · the guardrail let a prompt with a secret key pass");
    }

    @Test
    void failsToCheckAGuardrailWhereSomethingElseAnswersInTheModelsPlaceAndQuotesNoWordsOfIt() {
        aws.path(CONVERSE, okJson("{\"message\": \"sesame-token\"}"));
        aws.postTo(CONVERSE, "\"guardrailIdentifier\":\"arn:g\"", okJson(ANSWER));
        aws.postTo(CONVERSE, BAD_PROMPT, okJson("{\"error\": {\"code\": \"not_found\"}}"));
        assertThat(lines(consumer(SmokeConsumer.Way.ANYWHERE, terra), Network.PUBLIC))
                .contains(
                        "not checked · guardrail · claims gpt-5.6-terra · a call without the guardrail was answered"
                                + " with HTTP 200 and a body of another shape",
                        "not checked · guardrail · claims gpt-5.6-terra · a prompt with a secret key was answered"
                                + " with HTTP 200 and not_found");
    }

    @Test
    void failsWhereAnOutsideModelAnswers() {
        aws.path("/model/openai.gpt-oss-20b-1%3A0/converse", okJson(ANSWER));
        assertThat(lines(consumer(SmokeConsumer.Way.ANYWHERE, terra), Network.PUBLIC))
                .contains("fail · outside-model · claims gpt-oss-20b · the consumer may call openai.gpt-oss-20b-1:0,"
                        + " which the file does not give it");
    }

    @Test
    void failsWhereThePrivateConsumerIsLetInFromTheInternet() {
        assertThat(lines(consumer(SmokeConsumer.Way.PRIVATE, terra), Network.PUBLIC))
                .contains("fail · answer · claims gpt-5.6-terra · the internet was let in, and a model answered");
    }

    @Test
    void doesNotTakeADenialFromTheInternetForAWorkingConsumer() {
        aws.postTo(CONVERSE, "guardrailIdentifier", denied());
        assertThat(lines(consumer(SmokeConsumer.Way.PRIVATE, terra), Network.PUBLIC))
                .contains("not checked · answer · claims gpt-5.6-terra · denied from the internet, as it should be, and"
                        + " as a broken role would be");
    }

    @Test
    void saysThatAnAnswerCameThroughAPrivateAddress() {
        assertThat(lines(consumer(SmokeConsumer.Way.PRIVATE, terra), Network.PRIVATE))
                .contains(
                        "pass · answer · claims gpt-5.6-terra · us.openai.gpt-5.6-terra answered by converse through a"
                                + " private address");
    }

    @Test
    void failsWhereNothingWasHandedOver() {
        aws.target("AmazonSSM.GetParametersByPath", "{\"Parameters\": []}");
        assertThat(lines(consumer(SmokeConsumer.Way.ANYWHERE, terra), Network.PUBLIC))
                .contains("fail · answer · claims gpt-5.6-terra · nothing was handed over");
    }

    @Test
    void failsOnAHandOffThatNamesAnotherHostAndSendsNothingThere() {
        aws.target(
                "AmazonSSM.GetParametersByPath",
                "{\"Parameters\": [%s]}"
                        .formatted(handed(
                                "gpt-5.6-terra",
                                "https://example.com",
                                "/model/{model}/converse",
                                "us.openai.gpt-5.6-terra",
                                "",
                                "")));
        assertThat(lines(consumer(SmokeConsumer.Way.ANYWHERE, terra), Network.PUBLIC))
                .contains("fail · answer · claims gpt-5.6-terra · the hand-off names https://example.com, and the file"
                        + " means https://bedrock-runtime.us-east-1.amazonaws.com");
    }

    private List<String> recordLines() {
        return lines(consumer(SmokeConsumer.Way.ANYWHERE, terra), Network.PUBLIC).stream()
                .filter(line -> line.contains(" · log-record · "))
                .toList();
    }

    @Test
    void theRecordOfACallIsFoundByTheIdOfItsRequest() {
        assertThat(recordLines())
                .containsExactly("pass · log-record · claims gpt-5.6-terra · request request-1 is recorded in calls");
        assertThat(aws.requests().stream().map(request -> request.getBodyAsString()))
                .anyMatch(body -> body.contains(
                        "{\"logGroupName\":\"calls\",\"filterPattern\":\"{ $.requestId = \\\"request-1\\\" }\""));
    }

    @Test
    void callsOnMantleAreInNoLogAndNotLookedFor() {
        assertThat(lines(consumer(SmokeConsumer.Way.ANYWHERE, mantle), Network.PUBLIC))
                .noneMatch(line -> line.contains(" · log-record · "));
    }

    @Test
    void failsToFindARecordThatDidNotComeYetAfterFifteenLooks() {
        aws.target(RECORDS, "{\"events\": []}");
        assertThat(recordLines())
                .containsExactly(
                        "not checked · log-record · claims gpt-5.6-terra · request request-1 is not in calls yet");
        assertThat(aws.requests().stream()
                        .filter(request -> request.getBodyAsString().contains("filterPattern")))
                .hasSize(15);
    }

    @Test
    void failsToLookWithoutThePermission() {
        aws.body("filterPattern", denied());
        assertThat(recordLines())
                .containsExactly(
                        "not checked · log-record · claims gpt-5.6-terra · not allowed (AccessDeniedException)");
        aws.path(LOGGING, denied());
        assertThat(recordLines())
                .containsExactly(
                        "not checked · log-record · claims gpt-5.6-terra · not allowed (AccessDeniedException)");
    }

    @Test
    void warnsWhereNoCallIsRecordedAndCallsNothingForIt() {
        aws.get(LOGGING, "{}");
        assertThat(recordLines()).containsExactly("warn · log-record · claims gpt-5.6-terra · no call is recorded");
    }

    @Test
    void failsToLookIntoABucket() {
        aws.get(LOGGING, "{\"loggingConfig\": {\"s3Config\": {\"bucketName\": \"calls\"}}}");
        assertThat(recordLines())
                .containsExactly(
                        "not checked · log-record · claims gpt-5.6-terra · calls are recorded in a bucket only,"
                                + " which is not looked into");
    }

    static Stream<ResponseDefinitionBuilder> passingTroubles() {
        return Stream.of(
                aResponse().withStatus(429),
                aResponse().withStatus(503),
                okJson(ANSWER).withFixedDelay(2000),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    @ParameterizedTest
    @MethodSource("passingTroubles")
    void failsToCheckWhileModelsGetNoAnswerOut(ResponseDefinitionBuilder trouble) {
        aws.path(CONVERSE, trouble);
        assertThat(lines(consumer(SmokeConsumer.Way.ANYWHERE, terra), Network.PUBLIC))
                .hasSize(5)
                .filteredOn(line -> !line.contains(" · identity · "))
                .allMatch(line -> line.startsWith("not checked · "));
    }

    @Test
    void failsOnAnAnswerThatIsNoJson() {
        aws.path(CONVERSE, okJson("<html>sign in to the proxy</html>"));
        assertThat(lines(consumer(SmokeConsumer.Way.ANYWHERE, terra), Network.PUBLIC))
                .contains(
                        "fail · answer · claims gpt-5.6-terra · /model/{model}/converse was answered with HTTP 200 and"
                                + " a body of another shape")
                .noneMatch(line -> line.startsWith("pass · ") && !line.contains(" · identity · "));
    }

    @Test
    void failsWhereTheConsumerIsDenied() {
        aws.path(CONVERSE, denied());
        assertThat(lines(consumer(SmokeConsumer.Way.ANYWHERE, terra), Network.PUBLIC))
                .contains("fail · answer · claims gpt-5.6-terra · us.openai.gpt-5.6-terra was not allowed"
                        + " (AccessDeniedException)")
                .noneMatch(line -> line.startsWith("pass · ") && !line.contains(" · identity · "));
    }

    @Test
    void failsToCheckWhereTheRoleCannotBeAssumedAndNamesWhatIsNeeded() {
        aws.body(
                "Action=AssumeRole&",
                aResponse()
                        .withStatus(403)
                        .withBody("<ErrorResponse><Error><Code>AccessDenied</Code></Error></ErrorResponse>"));
        assertThat(lines(consumer(SmokeConsumer.Way.ANYWHERE, terra), Network.PUBLIC))
                .contains("not checked · answer · claims gpt-5.6-terra · not allowed (AccessDenied)");
        assertThat(AwsSmoke.of(
                                AwsStub.ACCOUNT,
                                List.of(consumer(SmokeConsumer.Way.ANYWHERE, terra)),
                                aws.connection(),
                                host -> Network.PUBLIC)
                        .runAfterIdentity(threads, Deadline.in(Duration.ofMinutes(1)), new AnswerCount(said -> {}))
                        .get(1)
                        .answers())
                .extracting(Answer::remedy)
                .containsExactly("allow ssm:GetParametersByPath and sts:AssumeRole to whoever runs this");
    }

    @Test
    void countsTheCallsThatItMakesAtMost() {
        assertThat(AwsSmoke.calls(List.of(consumer(SmokeConsumer.Way.ANYWHERE, terra, mantle))))
                .isEqualTo(12);
    }
}
