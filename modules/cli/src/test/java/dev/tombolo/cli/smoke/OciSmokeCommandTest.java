package dev.tombolo.cli.smoke;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import dev.tombolo.cli.OciProfile;
import dev.tombolo.cli.Run;
import dev.tombolo.cli.print.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever the configuration file in the home names calls, and a group says whether that is the consumer. */
class OciSmokeCommandTest {
    private static final String TENANCY = "ocid1.tenancy.oc1..aaaaaaaaexampletenancy";
    private static final String HOME = System.getProperty("user.home");

    private final WireMockServer oci = new WireMockServer(wireMockConfig().dynamicPort());

    @TempDir
    private Path home = Path.of("");

    @BeforeEach
    void start() throws IOException {
        System.setProperty("user.home", home.toString());
        OciProfile.write(home.resolve(".oci"), TENANCY);
        oci.start();
        oci.stubFor(any(anyUrl())
                .atPriority(9)
                .willReturn(jsonResponse("{\"code\": \"NotAuthorizedOrNotFound\", \"message\": \"\"}", 404)));
        answer(
                get(urlPathEqualTo("/20160918/compartments")),
                "[{\"id\": \"ocid1.compartment.oc1..own\", \"name\": \"tombolo-dev\", \"lifecycleState\": \"ACTIVE\"}]");
        answer(
                get(urlPathEqualTo("/20160918/groups")),
                "[{\"id\": \"ocid1.group.oc1..g\", \"name\": \"ai-engineers\"}]");
        answer(get(urlPathEqualTo("/20160918/userGroupMemberships")), "[{\"groupId\": \"ocid1.group.oc1..g\"}]");
        answer(post(urlPathEqualTo("/openai/v1/chat/completions")), "{\"choices\": [{\"message\": {}}]}");
    }

    @AfterEach
    void stop() {
        oci.stop();
        System.setProperty("user.home", HOME);
    }

    private void answer(MappingBuilder call, String json) {
        oci.stubFor(call.willReturn(okJson(json)));
    }

    private Run run(String... arguments) {
        return Run.of(Stream.of(
                        Stream.of("smoke"),
                        Stream.of(arguments),
                        Stream.of("--cloud", "oci", "--environments", "../../environments"),
                        Stream.of("--test-endpoint", oci.baseUrl()))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    @Test
    void saysWhatItCostsAndCallsNothingWithoutRun() {
        var run = run("prod");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("smoke prod · at most 15 calls of models, each of about 50 tokens sent and 16 answered, in"
                        + " tenancy ocid1.tenancy.oc1..aaaaaaaaexampletenancy\n"
                        + "nothing was called · add --run\n");
        assertThat(oci.getAllServeEvents()).isEmpty();
    }

    @Test
    void callsAsAMemberOfTheGroup() {
        var run = run("dev", "claims-assistant", "--run");
        assertThat(run.out()).isEqualTo("""
            dev · oci · ocid1.tenancy.oc1..aaaaaaaaexampletenancy us-chicago-1 · models were called
              ANSWER       CHECK          ABOUT                                      WHAT
              pass         identity       ocid1.tenancy.oc1..aaaaaaaaexampletenancy  signed in as user ocid1.user.oc1..jane
              pass         principal      claims-assistant                           signed in as user ocid1.user.oc1..jane, of group Default/ai-engineers
              pass         answer         claims-assistant gpt-oss-120b              openai.gpt-oss-120b answered by chat-completions
              not checked  guardrail      claims-assistant gpt-oss-120b              no service applies one to a call on demand: the caller asks ApplyGuardrails · try the caller's own filter by hand
              pass         outside-model  claims-assistant command-r-08-2024         cohere.command-r-08-2024 was not allowed (NotAuthorizedOrNotFound), as the file does not give it
              not checked  log-record     claims-assistant gpt-oss-120b              not known: no service log of Generative AI was found, and audit of inference calls is not confirmed · let the caller keep a record of its own
              4 passed, 0 warned, 0 failed, 2 not checked
            """);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).doesNotContain("12:34:56", "PRIVATE KEY");
        assertThat(run("dev", "claims-assistant", "--run", "--require-all").exitCode())
                .isEqualTo(1);
    }

    @Test
    void writesTheSameForMachines() {
        var run = run("dev", "claims-assistant", "--run", "--format", "json");
        assertThat(run.out()).startsWith("""
            [
              {
                "format" : "tombolo-smoke/1",
                "environment" : "dev",
                "cloud" : "oci",
                "account" : "ocid1.tenancy.oc1..aaaaaaaaexampletenancy",
                "region" : "us-chicago-1",
                "passed" : 4,
                "warned" : 0,
                "failed" : 0,
                "notChecked" : 2,
            """).contains("""
                    "check" : "principal",
                    "permissions" : [
                      "inspect groups",
                      "inspect users"
                    ],
            """);
    }

    @Test
    void failsWhereAModelThatTheConsumerDoesNotHaveAnswers() {
        answer(post(urlPathEqualTo("/20231130/actions/chat")), "{\"chatResponse\": {\"text\": \"yes\"}}");
        var run = run("dev", "claims-assistant", "--run");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("the consumer may call cohere.command-r-08-2024, which the file does not give it · look for a"
                        + " statement of somebody else: ./tombolo preflight dev --cloud oci\n")
                .contains("3 passed, 0 warned, 1 failed, 2 not checked\n");
    }

    @Test
    void failsToCallModelsForConsumersThatItIsNot() {
        var run = run("staging", "fraud-batch", "--run");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("not checked  principal      fraud-batch                                signed in as user"
                        + " ocid1.user.oc1..jane, not of workload fraud/batch · run it as workload fraud/batch\n")
                .contains("1 passed, 0 warned, 0 failed, 6 not checked\n");
        assertThat(oci.getAllServeEvents()).isEmpty();
    }

    @Test
    void theGuideNamesEveryRightThatIsNeeded() throws IOException {
        var guide = Files.readString(Path.of("../../docs/guides/smoke.md"));
        assertThat(Stream.of("dev", "prod").flatMap(this::rights).distinct())
                .isNotEmpty()
                .allMatch(right -> guide.contains(" to " + right + " in "));
    }

    private Stream<String> rights(String environment) {
        var reports = Json.tree(run(environment, "--run", "--format", "json").out());
        return StreamSupport.stream(reports.get(0).path("checks").spliterator(), false)
                .flatMap(check -> StreamSupport.stream(check.path("permissions").spliterator(), false))
                .map(JsonNode::asText);
    }

    @Test
    void failsOnAConsumerThatIsNotOnThatCloud() {
        var run = run("staging", "claims-assistent");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("staging: consumers: no consumer \"claims-assistent\" on oci · did you mean"
                        + " \"claims-assistant\"?\n");
    }
}
