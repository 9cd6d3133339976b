package dev.tombolo.live.smoke.oci;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.oracle.bmc.auth.BasicAuthenticationDetailsProvider;
import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.blueprint.access.Suspension;
import dev.tombolo.blueprint.serving.ContentModeration;
import dev.tombolo.catalog.Api;
import dev.tombolo.live.Lines;
import dev.tombolo.live.OciStub;
import dev.tombolo.live.TokenPrincipal;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.call.Reason;
import dev.tombolo.live.call.Unanswered;
import dev.tombolo.live.check.AnswerCount;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.smoke.Addresses;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OciSmokeTest {
    private static final OciPrincipal ENGINEERS = new OciPrincipal.Group("Default", "ai-engineers");

    private final OciStub oci = SmokedTenancy.stub();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private String address = "10.52.0.7";
    private OciSmokeSubject subject = SmokedTenancy.subject(ContentModeration.BLOCK, false);

    @AfterEach
    void close() {
        threads.shutdownNow();
        oci.close();
    }

    private List<String> lines(SmokeConsumer... consumers) {
        return lines(TokenPrincipal.instance(), consumers);
    }

    private List<String> lines(BasicAuthenticationDetailsProvider caller, SmokeConsumer... consumers) {
        return lines(oci.connection(caller), consumers);
    }

    private List<String> lines(OciConnection connection, SmokeConsumer... consumers) {
        return OciSmoke.of(subject, List.of(consumers), connection, this::lookUp)
                .runAfterIdentity(threads, Deadline.in(Duration.ofMinutes(1)), new AnswerCount(said -> {}))
                .stream()
                .flatMap(check -> check.answers().stream()
                        .map(answer -> answer.outcome().word() + " · " + check.check() + " · " + answer.subject()
                                + " · " + answer.says()
                                + (answer.remedy().isEmpty() ? "" : " · " + answer.remedy())))
                .toList();
    }

    private Addresses lookUp(String url) {
        try {
            return new Addresses(URI.create(url).getHost(), List.of(InetAddress.getByName(address)));
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> bodies(String path) {
        return oci.requests().stream()
                .filter(request -> request.getUrl().equals(path))
                .map(request -> request.getBodyAsString())
                .toList();
    }

    private static SmokeConsumer claims() {
        return SmokedTenancy.consumer(SmokedTenancy.INSTANCES, SmokedTenancy.onDemand(Api.CHAT_COMPLETIONS));
    }

    private static SmokeConsumer fraud() {
        return SmokedTenancy.consumer(SmokedTenancy.INSTANCES, SmokedTenancy.dedicated());
    }

    @Test
    void aModelOnDemandAnswersTheConsumerAndNoOtherModelDoes() {
        assertThat(lines(claims()))
                .containsExactly(
                        "pass · identity · ocid1.tenancy.oc1..exampletenancy · signed in as instance"
                                + " ocid1.instance.oc1.ord.exampleinstance",
                        "pass · principal · claims · signed in as instance ocid1.instance.oc1.ord.exampleinstance, of"
                                + " instancesIn ocid1.compartment.oc1..exampleclaims",
                        "pass · answer · claims gpt-oss-120b · openai.gpt-oss-120b answered by chat-completions",
                        "not checked · guardrail · claims gpt-oss-120b · no service applies one to a call on demand: the"
                                + " caller asks ApplyGuardrails · try the caller's own filter by hand",
                        "pass · outside-model · claims grok-4.3 · xai.grok-4.3 was not allowed"
                                + " (NotAuthorizedOrNotFound), as the file does not give it",
                        "not checked · log-record · claims gpt-oss-120b · not known: no service log of Generative AI was"
                                + " found, and audit of inference calls is not confirmed · let the caller keep a record"
                                + " of its own");
        assertThat(bodies(SmokedTenancy.CHAT_COMPLETIONS))
                .isNotEmpty()
                .allMatch(
                        "{\"model\":\"openai.gpt-oss-120b\",\"messages\":[{\"role\":\"user\",\"content\":\"Answer with the word yes.\"}],\"max_completion_tokens\":16}"
                                ::equals);
        assertThat(oci.requests())
                .filteredOn(request -> request.getUrl().startsWith("/openai/"))
                .allMatch(request ->
                        request.header("opc-compartment-id").firstValue().equals("ocid1.compartment.oc1..own"));
    }

    @Test
    void aDedicatedModelAnswersByItsEndpointAndRefusesWhatItMust() {
        assertThat(lines(fraud()))
                .contains(
                        "pass · answer · claims llama-3.3-70b · meta.llama-3.3-70b-instruct answered by chat",
                        "pass · guardrail · claims llama-3.3-70b · the endpoint refused a prompt with harmful content",
                        "pass · guardrail · claims llama-3.3-70b · the endpoint refused a prompt with an injected"
                                + " instruction",
                        "pass · guardrail · claims llama-3.3-70b · the endpoint refused a prompt with personal data");
        assertThat(bodies(SmokedTenancy.CHAT))
                .contains(
                        "{\"compartmentId\":\"ocid1.compartment.oc1..own\","
                                + "\"servingMode\":{\"servingType\":\"DEDICATED\",\"endpointId\":\"ocid1.generativeaiendpoint.oc1..llama\"},"
                                + "\"chatRequest\":{\"apiFormat\":\"GENERIC\",\"messages\":[{\"role\":\"USER\",\"content\":[{\"type\":\"TEXT\",\"text\":\"Answer with the word yes.\"}]}],\"maxTokens\":16}}");
    }

    @Test
    void aModelOfCohereTakesItsOwnFormat() {
        oci.onBody(SmokedTenancy.CHAT, "COHERE", okJson("{\"chatResponse\": {\"text\": \"yes\"}}"));
        assertThat(lines(SmokedTenancy.consumer(SmokedTenancy.INSTANCES, SmokedTenancy.ofCohere())))
                .contains("pass · answer · claims command-r-08-2024 · cohere.command-r-08-2024 answered by chat");
        assertThat(bodies(SmokedTenancy.CHAT))
                .contains(
                        "{\"compartmentId\":\"ocid1.compartment.oc1..own\","
                                + "\"servingMode\":{\"servingType\":\"ON_DEMAND\",\"modelId\":\"cohere.command-r-08-2024\"},"
                                + "\"chatRequest\":{\"apiFormat\":\"COHERE\",\"message\":\"Answer with the word yes.\",\"maxTokens\":16}}");
    }

    @Test
    void theResponsesApiAnswersAndIsAskedToStoreNothing() {
        assertThat(lines(SmokedTenancy.consumer(SmokedTenancy.INSTANCES, SmokedTenancy.onDemand(Api.RESPONSES))))
                .contains("pass · answer · claims gpt-oss-120b · openai.gpt-oss-120b answered by responses");
        assertThat(bodies(SmokedTenancy.RESPONSES)).isNotEmpty().allMatch(body -> body.endsWith("\"store\":false}"));
    }

    @Test
    void failsToCheckAnythingInAnotherTenancyAndCallsNothing() {
        assertThat(lines(
                        new TokenPrincipal(
                                "{\"sub\": \"ocid1.user.oc1..jane\", \"tenant\": \"ocid1.tenancy.oc1..other\"}"),
                        claims()))
                .startsWith("fail · identity · ocid1.tenancy.oc1..exampletenancy · signed in to tenancy"
                        + " ocid1.tenancy.oc1..other · sign in to ocid1.tenancy.oc1..exampletenancy, or correct"
                        + " oci.tenancy")
                .filteredOn(line -> !line.contains(" · identity · "))
                .allMatch(line -> line.startsWith("not checked · "));
        assertThat(oci.requests()).isEmpty();
    }

    @Test
    void failsToCheckAnythingAsSomebodyElseAndCallsNoModel() {
        assertThat(lines(oci.connection(), fraud()))
                .containsExactly(
                        "pass · identity · ocid1.tenancy.oc1..exampletenancy · signed in as user"
                                + " ocid1.user.oc1..exampleuser",
                        "not checked · principal · claims · signed in as user ocid1.user.oc1..exampleuser, not of"
                                + " instancesIn ocid1.compartment.oc1..exampleclaims · run it as instancesIn"
                                + " ocid1.compartment.oc1..exampleclaims",
                        "not checked · answer · claims llama-3.3-70b · not called: whoever is signed in is not the"
                                + " consumer · run it as instancesIn ocid1.compartment.oc1..exampleclaims",
                        "not checked · guardrail · claims llama-3.3-70b · not called: whoever is signed in is not the"
                                + " consumer · run it as instancesIn ocid1.compartment.oc1..exampleclaims",
                        "not checked · outside-model · claims grok-4.3 · not called: whoever is signed in is not the"
                                + " consumer · run it as instancesIn ocid1.compartment.oc1..exampleclaims",
                        "not checked · log-record · claims llama-3.3-70b · not known: no service log of Generative AI was"
                                + " found, and audit of inference calls is not confirmed · let the caller keep a record"
                                + " of its own");
        assertThat(oci.requests()).isEmpty();
    }

    @Test
    void warnsWhereItIsNotKnownWhetherTheCallerIsTheConsumer() {
        var others = SmokedTenancy.consumer(
                new OciPrincipal.DynamicGroup("batch"), SmokedTenancy.onDemand(Api.CHAT_COMPLETIONS));
        assertThat(lines(others))
                .contains(
                        "not checked · principal · claims · signed in as instance"
                                + " ocid1.instance.oc1.ord.exampleinstance; whether of dynamicGroup batch is not known:"
                                + " the file does not say whom it takes in · compare its matching rule with whoever is"
                                + " signed in",
                        "warn · answer · claims gpt-oss-120b · openai.gpt-oss-120b answered by chat-completions, and"
                                + " whether to the consumer is not known · compare its matching rule with whoever is"
                                + " signed in",
                        "warn · outside-model · claims grok-4.3 · xai.grok-4.3 was not allowed"
                                + " (NotAuthorizedOrNotFound), as the file does not give it, and whether to the consumer"
                                + " is not known · compare its matching rule with whoever is signed in");
    }

    @Test
    void aMemberOfTheGroupIsTheConsumer() {
        assertThat(lines(
                        oci.connection(),
                        SmokedTenancy.consumer(ENGINEERS, SmokedTenancy.onDemand(Api.CHAT_COMPLETIONS))))
                .contains(
                        "pass · principal · claims · signed in as user ocid1.user.oc1..exampleuser, of group"
                                + " Default/ai-engineers",
                        "pass · answer · claims gpt-oss-120b · openai.gpt-oss-120b answered by chat-completions");
    }

    @Test
    void failsWhereTheConsumerIsDenied() {
        oci.on(SmokedTenancy.CHAT_COMPLETIONS, SmokedTenancy.denied());
        assertThat(lines(claims()))
                .contains(
                        "fail · answer · claims gpt-oss-120b · openai.gpt-oss-120b was not allowed"
                                + " (NotAuthorizedOrNotFound) · ask ./tombolo access which statement decides, and deploy"
                                + " it",
                        "not checked · outside-model · claims grok-4.3 · the consumer's own calls get no answer, so that"
                                + " a denial says nothing · make the check \"answer\" pass");
    }

    @Test
    void failsWhereTheCallIsRefused() {
        oci.on(SmokedTenancy.CHAT_COMPLETIONS, jsonResponse("{\"code\": \"InvalidParameter\"}", 400));
        assertThat(lines(claims()))
                .contains("fail · answer · claims gpt-oss-120b · openai.gpt-oss-120b was refused (InvalidParameter) ·"
                        + " call it once by hand: OCI says there what it wants");
    }

    @Test
    void failsOnAWrongPathThatIsAnsweredWithHttp200() {
        oci.on(SmokedTenancy.CHAT_COMPLETIONS, "{\"code\": \"NotFound\", \"message\": \"no such path\"}");
        assertThat(lines(claims()))
                .contains("fail · answer · claims gpt-oss-120b · /openai/v1/chat/completions was answered with HTTP 200"
                        + " and NotFound · correct the path in environments/catalog, or look for a proxy");
        oci.on(SmokedTenancy.CHAT_COMPLETIONS, "<html>sign in to the proxy</html>");
        assertThat(lines(claims()))
                .contains("fail · answer · claims gpt-oss-120b · /openai/v1/chat/completions was answered with HTTP 200"
                        + " and a body of another shape · correct the path in environments/catalog, or look for a"
                        + " proxy")
                .noneMatch(line -> line.startsWith("pass · outside-model"));
    }

    @Test
    void failsWhereAnOutsideModelAnswers() {
        oci.onBody(SmokedTenancy.CHAT, "xai.", okJson(SmokedTenancy.CHATTED));
        assertThat(lines(claims()))
                .contains("fail · outside-model · claims grok-4.3 · the consumer may call xai.grok-4.3, which the file"
                        + " does not give it · look for a statement of somebody else: ./tombolo preflight prod --cloud"
                        + " oci");
    }

    @Test
    void failsToCheckWhereAnOutsideModelIsRefusedOrAnsweredInAnotherShape() {
        oci.onBody(SmokedTenancy.CHAT, "xai.", jsonResponse("{\"code\": \"400\"}", 400));
        assertThat(lines(claims()))
                .contains(
                        "not checked · outside-model · claims grok-4.3 · refused (HTTP 400) · report it, with the code"
                                + " in brackets");
        oci.onBody(SmokedTenancy.CHAT, "xai.", okJson("{}"));
        assertThat(lines(claims()))
                .contains(
                        "not checked · outside-model · claims grok-4.3 · xai.grok-4.3 was answered with HTTP 200 and a"
                                + " body of another shape · correct the path in environments/catalog, or look for a proxy");
    }

    @Test
    void failsWhereTheEndpointAnswersWhatItMustRefuse() {
        oci.onBody(SmokedTenancy.CHAT, "kill", okJson(SmokedTenancy.CHATTED));
        oci.onBody(SmokedTenancy.CHAT, "Jane Smith", okJson("{}"));
        oci.onBody(SmokedTenancy.CHAT, "Ignore previous", jsonResponse("{\"code\": \"TooManyRequests\"}", 429));
        assertThat(lines(fraud()))
                .contains(
                        "fail · guardrail · claims llama-3.3-70b · the endpoint answered a prompt with harmful content ·"
                                + " look whether contentModerationConfig of the endpoint blocks: ./tombolo reconcile"
                                + " prod --check",
                        "not checked · guardrail · claims llama-3.3-70b · a prompt with personal data was answered with"
                                + " HTTP 200 and a body of another shape · look for a proxy that answers in the"
                                + " service's place, and run it again",
                        "not checked · guardrail · claims llama-3.3-70b · throttled (TooManyRequests) in 5 tries · run"
                                + " it again");
    }

    @Test
    void aRefusalSaysNothingWhereAHarmlessPromptIsRefusedToo() {
        oci.on(SmokedTenancy.CHAT, SmokedTenancy.refused());
        assertThat(lines(fraud()))
                .contains("not checked · guardrail · claims llama-3.3-70b · a harmless prompt gets no answer, so that a"
                        + " refusal says nothing · make the check \"answer\" pass");
    }

    @Test
    void saysWhatAnEndpointDoesThatBlocksNothing() {
        subject = SmokedTenancy.subject(ContentModeration.INFORM, false);
        assertThat(lines(fraud()))
                .contains("not checked · guardrail · claims llama-3.3-70b · the endpoint informs and lets through, and"
                        + " no source says in which words · try a prompt by hand");
        subject = SmokedTenancy.subject(ContentModeration.NONE, false);
        assertThat(lines(fraud())).contains("warn · guardrail · claims llama-3.3-70b · the endpoint moderates nothing");
    }

    @Test
    void thePrivateEndpointAnswersFromAnAddressOfTheNetwork() {
        subject = SmokedTenancy.subject(ContentModeration.BLOCK, true);
        assertThat(lines(fraud()))
                .contains(
                        "pass · answer · claims llama-3.3-70b · meta.llama-3.3-70b-instruct answered by chat through a"
                                + " private address");
        assertThat(lines(claims()))
                .contains(
                        "pass · answer · claims gpt-oss-120b · openai.gpt-oss-120b answered by chat-completions",
                        "pass · private-way · claims gpt-oss-120b · openai.gpt-oss-120b answered through a private"
                                + " address");
    }

    @Test
    void failsWhereThePrivateHostLeadsElsewhereAndSendsNothingThere() {
        subject = SmokedTenancy.subject(ContentModeration.BLOCK, true);
        var host = "tombolo-prod.pe.inference.generativeai.us-chicago-1.oci.oraclecloud.com";
        address = "203.0.113.7";
        assertThat(lines(fraud()))
                .contains("fail · answer · claims llama-3.3-70b · not called: " + host + " leads to the public address"
                        + " 203.0.113.7 · look for the entry of another name server");
        address = "10.99.0.7";
        assertThat(lines(claims()))
                .contains("fail · private-way · claims gpt-oss-120b · not called: " + host + " leads to 10.99.0.7,"
                        + " outside 10.52.0.0/20 · look for the entry of another name server");
    }

    @Test
    void failsToCheckWhereThePrivateHostIsNotKnownHere() {
        subject = SmokedTenancy.subject(ContentModeration.BLOCK, true);
        assertThat(OciSmoke.of(subject, List.of(fraud()), oci.connection(TokenPrincipal.instance()), url -> {
                            throw new Unanswered(
                                    Reason.NO_ANSWER, URI.create(url).getHost());
                        })
                        .runAfterIdentity(threads, Deadline.in(Duration.ofMinutes(1)), new AnswerCount(said -> {}))
                        .get(2)
                        .answers())
                .singleElement()
                .hasToString("Answer[subject=claims llama-3.3-70b, outcome=NOT_CHECKED, says=no answer"
                        + " (tombolo-prod.pe.inference.generativeai.us-chicago-1.oci.oraclecloud.com), remedy=open the"
                        + " network's way to the service's endpoint, and run it again]");
    }

    private List<String> privateWay(
            ResponseDefinitionBuilder byThePublicHost, ResponseDefinitionBuilder byThePrivateHost) {
        subject = SmokedTenancy.subject(ContentModeration.BLOCK, true);
        var session = new Session(claims(), subject, oci.connection(TokenPrincipal.instance()));
        var host = subject.network().map(network -> new PrivateHost(network, this::lookUp));
        oci.on(SmokedTenancy.CHAT_COMPLETIONS, byThePrivateHost).once(SmokedTenancy.CHAT_COMPLETIONS, byThePublicHost);
        return Lines.of(new PrivateWayCheck(claims(), subject, session, host));
    }

    @Test
    void failsWhereThePrivateEndpointIsShutOnDemand() {
        assertThat(privateWay(okJson(SmokedTenancy.COMPLETED), SmokedTenancy.denied()))
                .containsExactly(
                        "fail · claims gpt-oss-120b · the private host does not let through what the public one"
                                + " answers: not allowed (NotAuthorizedOrNotFound) · ./tombolo reconcile prod --check, and"
                                + " compare the network source");
        assertThat(privateWay(okJson(SmokedTenancy.COMPLETED), okJson("{}")))
                .containsExactly(
                        "fail · claims gpt-oss-120b · the private host was answered with HTTP 200 and a body of"
                                + " another shape · look for a proxy that answers in its place");
    }

    @Test
    void failsToCheckThePrivateWayWhileItGetsNoAnswerOut() {
        assertThat(privateWay(okJson(SmokedTenancy.COMPLETED), aResponse().withStatus(503)))
                .containsExactly(
                        "not checked · claims gpt-oss-120b · a fault of the service (HTTP 503) in 5 tries · run"
                                + " it again");
        assertThat(privateWay(SmokedTenancy.denied(), SmokedTenancy.denied()))
                .containsExactly("not checked · claims gpt-oss-120b · the public host gives no answer either · make the"
                        + " check \"answer\" pass");
    }

    @Test
    void aSuspendedModelIsToBeDenied() {
        var suspended = SmokedTenancy.consumer(
                SmokedTenancy.INSTANCES, new Suspension.OfConsumer(), SmokedTenancy.onDemand(Api.CHAT_COMPLETIONS));
        assertThat(lines(suspended))
                .hasSize(3)
                .contains("fail · answer · claims gpt-oss-120b · openai.gpt-oss-120b answered by chat-completions,"
                        + " although it is suspended · look for a statement that allows it: ./tombolo preflight prod --cloud"
                        + " oci");
        oci.on(SmokedTenancy.CHAT_COMPLETIONS, SmokedTenancy.denied());
        assertThat(lines(suspended))
                .contains("pass · answer · claims gpt-oss-120b · openai.gpt-oss-120b was not allowed"
                        + " (NotAuthorizedOrNotFound), as it is suspended");
    }

    @Test
    void failsWhereNothingIsDeployed() {
        oci.on(SmokedTenancy.ENDPOINTS, "{\"items\": []}");
        assertThat(lines(fraud()))
                .contains("fail · answer · claims llama-3.3-70b · its compartment or its endpoint is not there · deploy"
                        + " the environment, then run it again");
        oci.on(SmokedTenancy.COMPARTMENTS, "[]");
        assertThat(lines(claims()))
                .contains("fail · answer · claims gpt-oss-120b · its compartment or its endpoint is not there · deploy"
                        + " the environment, then run it again");
    }

    @Test
    void failsWithTheNameOfWhatIsNotAllowed() {
        oci.on(SmokedTenancy.COMPARTMENTS, SmokedTenancy.denied());
        assertThat(lines(claims()))
                .contains("not checked · answer · claims gpt-oss-120b · not allowed (NotAuthorizedOrNotFound) · allow"
                        + " inspect compartments to whoever runs this");
        assertThat(lines(fraud()))
                .contains("not checked · answer · claims llama-3.3-70b · not allowed (NotAuthorizedOrNotFound) · allow"
                        + " inspect compartments and inspect generative-ai-endpoint to whoever runs this");
    }

    static Stream<ResponseDefinitionBuilder> passingTroubles() {
        return Stream.of(
                aResponse().withStatus(429),
                aResponse().withStatus(503),
                okJson(SmokedTenancy.COMPLETED).withFixedDelay(2000),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    @ParameterizedTest
    @MethodSource("passingTroubles")
    void failsToCheckWhileModelsGetNoAnswerOut(ResponseDefinitionBuilder trouble) {
        oci.on(SmokedTenancy.CHAT_COMPLETIONS, trouble);
        oci.on(SmokedTenancy.CHAT, trouble);
        assertThat(lines(claims()))
                .filteredOn(line -> !line.contains(" · identity · ") && !line.contains(" · principal · "))
                .hasSize(4)
                .allMatch(line -> line.startsWith("not checked · "));
    }

    @Test
    void tellsNothingOfTheCredentials() {
        assertThat(lines(oci.connection(), claims()))
                .noneMatch(line -> line.contains("12:34:56:78") || line.contains("BEGIN"));
    }

    @Test
    void countsTheCallsThatItMakesAtMost() {
        assertThat(OciSmoke.calls(subject, List.of(claims()))).isEqualTo(3);
        assertThat(OciSmoke.calls(subject, List.of(fraud()))).isEqualTo(7);
        assertThat(OciSmoke.calls(SmokedTenancy.subject(ContentModeration.NONE, true), List.of(claims(), fraud())))
                .isEqualTo(8);
    }
}
