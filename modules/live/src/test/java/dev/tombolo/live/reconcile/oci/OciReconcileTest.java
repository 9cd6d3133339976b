package dev.tombolo.live.reconcile.oci;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.blueprint.network.Cidr;
import dev.tombolo.blueprint.network.OciNetwork;
import dev.tombolo.blueprint.network.OciNetworkChoice;
import dev.tombolo.blueprint.network.SecurityAttribute;
import dev.tombolo.blueprint.serving.ContentModeration;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.live.Lines;
import dev.tombolo.live.OciStub;
import dev.tombolo.live.call.Attempts;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.call.Interruption;
import dev.tombolo.live.check.AnswerCount;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Checks;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.preflight.oci.Wanted;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OciReconcileTest {
    private static final String SWITCH = "/20231130/generativeAiPrivateEndpoints/pe";
    private static final String ENDPOINT = "/20231130/endpoints/e";
    private static final String GUARDED = "\"promptInjectionConfig\": {\"isEnabled\": true, \"mode\": \"BLOCK\"},"
            + " \"piiDetectionConfig\": {\"isEnabled\": true, \"mode\": \"BLOCK\"}";
    private static final String HALF_GUARDED = "\"promptInjectionConfig\": {\"isEnabled\": true, \"mode\": \"BLOCK\"},"
            + " \"piiDetectionConfig\": {\"isEnabled\": false, \"mode\": \"BLOCK\", \"modelId\": \"m\"}";

    private static final String NOT_READ_BACK =
            "not checked · tombolo-prod · was set from \"isAllowOnDemand not set\" to \"isAllowOnDemand true\", and not"
                    + " read back: out of time · run it with --check";

    private static final SecurityAttribute LABEL = new SecurityAttribute("ai", "app", "models");
    private static final String OTHER_LABELS = "\"ai\": {\"team\": {\"value\": \"red\", \"mode\": \"audit\"}},"
            + " \"net\": {\"zone\": {\"value\": \"1\", \"mode\": \"enforce\"}}";

    private final OciStub oci = new OciStub();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @BeforeEach
    void describe() {
        oci.on("/20160918/tenancies/" + OciStub.TENANCY, "{\"name\": \"bank\"}")
                .on(
                        "/20160918/compartments",
                        "[{\"id\": \"own\", \"name\": \"bank-tombolo-prod\", \"lifecycleState\": \"ACTIVE\"}]")
                .on(
                        "/20231130/generativeAiPrivateEndpoints",
                        "{\"items\": [{\"id\": \"pe\", \"fqdn\": \"tombolo-prod.pe.inference\", \"lifecycleState\":"
                                + " \"ACTIVE\"}]}")
                .on(
                        "/20231130/endpoints",
                        "{\"items\": [{\"id\": \"e\", \"displayName\": \"bank-tombolo-prod-llama\", \"lifecycleState\":"
                                + " \"ACTIVE\"}]}");
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        oci.close();
    }

    private static OciSettings declared(ContentModeration moderation) {
        return declared(moderation, Wanted.onDemand());
    }

    private static OciSettings declared(ContentModeration moderation, ModelPath path, SecurityAttribute... labels) {
        return new OciSettings(
                OciStub.TENANCY,
                Wanted.region("us-ashburn-1"),
                Wanted.region("us-chicago-1"),
                "ocid1.compartment.oc1..parent",
                "bank-tombolo-prod",
                Optional.of(OciNetwork.of(
                                new OciNetworkChoice.NewVcn(
                                        Cidr.parse("10.52.0.0/20").orElseThrow()),
                                "tombolo-prod",
                                Map.of())
                        .with(List.of(labels))),
                List.of(Wanted.consumer("claims", new OciPrincipal.Group("Default", "ai-engineers"), path)),
                List.of(new DedicatedModel(
                        "llama",
                        Text.of("meta.llama"),
                        "LARGE_GENERIC_V1",
                        1,
                        moderation,
                        Optional.empty(),
                        "bank-tombolo-prod-llama",
                        new TreeMap<>())));
    }

    private static String privateEndpoint(String state, String fields) {
        return "{\"id\": \"pe\", \"lifecycleState\": \"" + state + "\"" + fields + "}";
    }

    private static String endpoint(String fields) {
        return "{\"id\": \"e\", \"lifecycleState\": \"ACTIVE\", " + fields + "}";
    }

    private List<String> lines(Checks checks) {
        return Lines.of(
                checks
                        .runAfterIdentity(threads, Deadline.in(Duration.ofMinutes(1)), new AnswerCount(said -> {}))
                        .stream()
                        .skip(1)
                        .toList());
    }

    private List<String> check() {
        return lines(OciReconcile.check(declared(ContentModeration.BLOCK), oci.connection()));
    }

    private List<String> apply() {
        return lines(OciReconcile.apply(declared(ContentModeration.BLOCK), oci.connection(), new Interruption()));
    }

    private List<String> writes() {
        return oci.requests().stream()
                .filter(request -> request.getMethod().value().equals("PUT"))
                .map(request -> request.getUrl() + " " + request.getBodyAsString())
                .toList();
    }

    @Test
    void findsNoDriftAndWritesNothing() {
        oci.on(SWITCH, privateEndpoint("ACTIVE", ", \"isAllowOnDemand\": true")).on(ENDPOINT, endpoint(GUARDED));
        assertThat(apply())
                .containsExactly(
                        "pass · tombolo-prod · \"isAllowOnDemand true\" is in force, as declared",
                        "pass · llama · \"promptInjectionConfig BLOCK, piiDetectionConfig BLOCK\" is in force, as"
                                + " declared");
        assertThat(writes()).isEmpty();
    }

    @Test
    void failsOnDriftAndWritesNothing() {
        oci.on(SWITCH, privateEndpoint("ACTIVE", "")).on(ENDPOINT, endpoint(HALF_GUARDED));
        assertThat(check())
                .containsExactly(
                        "fail · tombolo-prod · \"isAllowOnDemand not set\" is in force, and \"isAllowOnDemand true\" is"
                                + " declared · run it with --apply; where it was set before, find out first who changed"
                                + " it",
                        "fail · llama · \"promptInjectionConfig BLOCK, piiDetectionConfig off\" is in force, and"
                                + " \"promptInjectionConfig BLOCK, piiDetectionConfig BLOCK\" is declared · run it with"
                                + " --apply; where it was set before, find out first who changed it");
        assertThat(writes()).isEmpty();
    }

    @Test
    void setsWhatDriftedReadsItBackAndTouchesNothingElse() {
        oci.readsAfterPut(
                        SWITCH,
                        okJson(privateEndpoint("ACTIVE", ", \"isAllowOnDemand\": false")),
                        okJson(privateEndpoint("UPDATING", "")),
                        okJson(privateEndpoint("ACTIVE", ", \"isAllowOnDemand\": true")))
                .readsAfterPut(
                        ENDPOINT, okJson(endpoint(HALF_GUARDED)), okJson(endpoint(GUARDED)), okJson(endpoint(GUARDED)));
        assertThat(apply())
                .containsExactly(
                        "pass · tombolo-prod · set from \"isAllowOnDemand false\" to \"isAllowOnDemand true\", and read"
                                + " back",
                        "pass · llama · set from \"promptInjectionConfig BLOCK, piiDetectionConfig off\" to"
                                + " \"promptInjectionConfig BLOCK, piiDetectionConfig BLOCK\", and read back");
        assertThat(writes())
                .containsExactlyInAnyOrder(
                        SWITCH + " {\"isAllowOnDemand\":true}",
                        ENDPOINT
                                + " {\"piiDetectionConfig\":{\"isEnabled\":true,\"mode\":\"BLOCK\",\"modelId\":\"m\"}}");
    }

    @Test
    void failsWhereTheOldValueIsReadBack() {
        oci.on(SWITCH, privateEndpoint("ACTIVE", ", \"isAllowOnDemand\": false"))
                .on(ENDPOINT, endpoint(GUARDED));
        assertThat(apply())
                .contains("fail · tombolo-prod · was set to \"isAllowOnDemand true\", and \"isAllowOnDemand false\" is"
                        + " read back · find out whether somebody else writes it, or the service does not keep it");
    }

    static Stream<Arguments> refusals() {
        var old = " · tombolo-prod · \"isAllowOnDemand false\" is in force, and \"isAllowOnDemand true\" was not set: ";
        var doubt =
                " · tombolo-prod · \"isAllowOnDemand false\" was in force, and \"isAllowOnDemand true\" may be set now: ";
        var again = " · run it with --check";
        return Stream.of(
                arguments(
                        aResponse().withStatus(404).withBody("{\"code\": \"NotAuthorizedOrNotFound\"}"),
                        "fail" + old + "not allowed (NotAuthorizedOrNotFound) · allow use"
                                + " generative-ai-private-endpoint to whoever runs this"),
                arguments(
                        aResponse().withStatus(409).withBody("{\"code\": \"IncorrectState\"}"),
                        "fail" + old + "refused (IncorrectState) · report it, with the code in brackets"),
                arguments(aResponse().withStatus(429), "fail" + old + "throttled (HTTP 429) in 5 tries · run it again"),
                arguments(
                        aResponse().withStatus(503),
                        "not checked" + doubt + "a fault of the service (HTTP 503) in 5 tries" + again),
                arguments(okJson("{}").withFixedDelay(2000), "not checked" + doubt + "no answer in 5 tries" + again),
                arguments(
                        okJson("<html>"), "not checked" + doubt + "an answer that cannot be read in 5 tries" + again));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void failsToSetAndSaysWhetherItMayBeSetNow(ResponseDefinitionBuilder refusal, String line) {
        oci.on(SWITCH, privateEndpoint("ACTIVE", ", \"isAllowOnDemand\": false"))
                .put(SWITCH, refusal)
                .on(ENDPOINT, endpoint(GUARDED));
        assertThat(apply()).contains(line);
    }

    @Test
    void failsToReadBackWhatWasSetAndSaysThatItWas() {
        var denied = aResponse().withStatus(403);
        oci.readsAfterPut(SWITCH, okJson(privateEndpoint("ACTIVE", "")), denied, denied)
                .on(ENDPOINT, endpoint(GUARDED));
        assertThat(apply())
                .contains("not checked · tombolo-prod · was set from \"isAllowOnDemand not set\" to \"isAllowOnDemand"
                        + " true\", and not read back: not allowed (HTTP 403) · run it with --check");
    }

    /** Describes a switch that is set and then never settles. */
    private void describeWhatNeverSettles() {
        var updating = okJson(privateEndpoint("UPDATING", ", \"isAllowOnDemand\": true"));
        oci.readsAfterPut(SWITCH, okJson(privateEndpoint("ACTIVE", "")), updating, updating)
                .on(ENDPOINT, endpoint(GUARDED));
    }

    private OciConnection connection(Attempts attempts) {
        var patient = oci.connection();
        return new OciConnection(patient.http(), patient.signer(), patient.endpoint(), attempts, patient.patience());
    }

    @Test
    void failsToReadBackWhatIsStillBeingUpdatedWhenTheTimeIsOver() {
        describeWhatNeverSettles();
        var hurried = connection(Attempts.until(Deadline.in(Duration.ofSeconds(6))));
        assertThat(lines(OciReconcile.apply(declared(ContentModeration.BLOCK), hurried, new Interruption())))
                .contains(NOT_READ_BACK);
    }

    @Test
    void failsToReadBackWhatIsStillBeingUpdatedAfterAnInterruption() {
        describeWhatNeverSettles();
        var interruption = new Interruption();
        var interrupted = connection(new Attempts(Deadline.in(Duration.ofMinutes(1)), pause -> interruption.happen()));
        assertThat(lines(OciReconcile.apply(declared(ContentModeration.BLOCK), interrupted, interruption)))
                .contains(NOT_READ_BACK);
        assertThat(writes()).containsExactly(SWITCH + " {\"isAllowOnDemand\":true}");
    }

    @Test
    void failsBeforeTheDeploy() {
        oci.on("/20231130/generativeAiPrivateEndpoints", "{\"items\": []}")
                .on("/20231130/endpoints", "{\"items\": []}");
        assertThat(apply())
                .containsExactly(
                        "fail · tombolo-prod · no such private endpoint · deploy the environment first",
                        "fail · llama · no endpoint bank-tombolo-prod-llama · deploy the environment first");
        assertThat(writes()).isEmpty();
    }

    private static ResponseDefinitionBuilder labelled(String labels) {
        return okJson(privateEndpoint("ACTIVE", ", \"securityAttributes\": {" + labels + "}"));
    }

    @Test
    void setsALabelAndKeepsThoseOfOthers() {
        var labelled = labelled("\"ai\": {\"app\": {\"value\": \"models\", \"mode\": \"enforce\"}}");
        oci.readsAfterPut(SWITCH, labelled(OTHER_LABELS), labelled, labelled);
        assertThat(lines(OciReconcile.apply(
                        declared(ContentModeration.NONE, Wanted.dedicated(), LABEL),
                        oci.connection(),
                        new Interruption())))
                .containsExactly(
                        "pass · tombolo-prod · set from \"ai.app not set\" to \"ai.app models\", and read back");
        assertThat(writes())
                .containsExactly(
                        SWITCH + " {\"securityAttributes\":{\"ai\":{\"team\":{\"value\":\"red\",\"mode\":\"audit\"},"
                                + "\"app\":{\"value\":\"models\",\"mode\":\"enforce\"}},"
                                + "\"net\":{\"zone\":{\"value\":\"1\",\"mode\":\"enforce\"}}}}");
    }

    @Test
    void setsTheSwitchAndTheFirstLabelsInOneCall() {
        var after = okJson(privateEndpoint(
                "ACTIVE",
                ", \"isAllowOnDemand\": true, \"securityAttributes\": {\"ai\": {\"app\": {\"value\": \"models\", \"mode\":"
                        + " \"enforce\"}, \"team\": {\"value\": \"blue\", \"mode\": \"enforce\"}}}"));
        oci.readsAfterPut(SWITCH, okJson(privateEndpoint("ACTIVE", "")), after, after);
        assertThat(lines(OciReconcile.apply(
                        declared(
                                ContentModeration.NONE,
                                Wanted.onDemand(),
                                LABEL,
                                new SecurityAttribute("ai", "team", "blue")),
                        oci.connection(),
                        new Interruption())))
                .containsExactly("pass · tombolo-prod · set from \"isAllowOnDemand not set, ai.app not set, ai.team not"
                        + " set\" to \"isAllowOnDemand true, ai.app models, ai.team blue\", and read back");
        assertThat(writes())
                .containsExactly(
                        SWITCH + " {\"isAllowOnDemand\":true,\"securityAttributes\":{\"ai\":{\"app\":{\"value\":"
                                + "\"models\",\"mode\":\"enforce\"},\"team\":{\"value\":\"blue\",\"mode\":\"enforce\"}}}}");
    }

    @Test
    void failsOnALabelThatIsNotEnforcedAndOnAnotherValue() {
        oci.on(
                SWITCH,
                labelled(
                        "\"ai\": {\"app\": {\"value\": \"models\", \"mode\": \"audit\"}, \"team\": {\"value\": \"red\","
                                + " \"mode\": \"enforce\"}}"));
        assertThat(lines(OciReconcile.check(
                        declared(
                                ContentModeration.NONE,
                                Wanted.dedicated(),
                                LABEL,
                                new SecurityAttribute("ai", "team", "blue")),
                        oci.connection())))
                .containsExactly("fail · tombolo-prod · \"ai.app models in mode audit, ai.team red\" is in force, and"
                        + " \"ai.app models, ai.team blue\" is declared · run it with --apply; where it was set before,"
                        + " find out first who changed it");
    }

    @Test
    void failsToReadALabelThatHasNoMode() {
        oci.on(SWITCH, labelled("\"ai\": {\"app\": {\"value\": \"models\"}}"));
        assertThat(lines(OciReconcile.apply(
                        declared(ContentModeration.NONE, Wanted.dedicated(), LABEL),
                        oci.connection(),
                        new Interruption())))
                .containsExactly("not checked · tombolo-prod · an answer that cannot be read · look for a proxy that"
                        + " answers in the service's place, and run it again");
        assertThat(writes()).isEmpty();
    }

    @Test
    void looksAtNothingOfAPrivateEndpointWithoutLabelsThatNobodyCallsOnDemand() {
        assertThat(declared(ContentModeration.NONE, Wanted.dedicated()).isEmpty())
                .isTrue();
        assertThat(declared(ContentModeration.NONE, Wanted.dedicated(), LABEL).isEmpty())
                .isFalse();
        assertThat(declared(ContentModeration.NONE, Wanted.onDemand()).isEmpty())
                .isFalse();
        assertThat(declared(ContentModeration.BLOCK, Wanted.dedicated()).isEmpty())
                .isFalse();
    }

    @Test
    void looksAtNoEndpointThatDoesNotBlock() {
        oci.on(SWITCH, privateEndpoint("ACTIVE", ", \"isAllowOnDemand\": true"));
        assertThat(lines(OciReconcile.check(declared(ContentModeration.INFORM), oci.connection())))
                .hasSize(1);
    }

    @Test
    void failsInAnotherTenancyAndWritesNothing() {
        var elsewhere = OciStub.connection(oci.address(), "ocid1.tenancy.oc1..other", Duration.ofMillis(500));
        assertThat(lines(OciReconcile.apply(declared(ContentModeration.BLOCK), elsewhere, new Interruption())))
                .hasSize(2)
                .allMatch(line -> line.startsWith("not checked · "));
        assertThat(oci.requests()).isEmpty();
    }

    @Test
    void beginsNothingOnceItIsInterrupted() {
        oci.on(SWITCH, privateEndpoint("ACTIVE", "")).on(ENDPOINT, endpoint(GUARDED));
        var interruption = new Interruption();
        interruption.happen();
        assertThat(lines(OciReconcile.apply(declared(ContentModeration.BLOCK), oci.connection(), interruption)))
                .contains("not checked · tombolo-prod · interrupted before anything was set · run it again");
        assertThat(writes()).isEmpty();
    }

    static Stream<Arguments> troubles() {
        var proxy = "look for a proxy that answers in the service's place, and run it again";
        return Stream.of(
                arguments(
                        aResponse().withStatus(404).withBody("{\"code\": \"NotAuthorizedOrNotFound\"}"),
                        "not allowed (NotAuthorizedOrNotFound) · allow read generative-ai-private-endpoint to whoever"
                                + " runs this"),
                arguments(aResponse().withStatus(429), "throttled (HTTP 429) in 5 tries · run it again"),
                arguments(aResponse().withStatus(503), "a fault of the service (HTTP 503) in 5 tries · run it again"),
                arguments(
                        okJson("{}").withFixedDelay(2000),
                        "no answer in 5 tries · open the network's way to the service's endpoint, and run it again"),
                arguments(okJson("<html>"), "an answer that cannot be read in 5 tries · " + proxy),
                arguments(okJson("{}"), "an answer that cannot be read · " + proxy),
                arguments(
                        okJson("{\"id\": \"another\", \"lifecycleState\": \"ACTIVE\"}"),
                        "an answer that cannot be read · " + proxy));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void failsToCheckWhateverGoesWrongAndWritesNothing(ResponseDefinitionBuilder trouble, String says) {
        oci.on(SWITCH, trouble).on(ENDPOINT, trouble);
        assertThat(apply())
                .hasSize(2)
                .allMatch(line -> line.startsWith("not checked · "))
                .contains("not checked · tombolo-prod · " + says);
        assertThat(writes()).isEmpty();
    }

    @Test
    void needsRightsToWriteForApplyOnly() {
        var declared = declared(ContentModeration.BLOCK);
        assertThat(actions(OciReconcile.check(declared, oci.connection())))
                .containsExactly(
                        "inspect compartments",
                        "read generative-ai-private-endpoint",
                        "inspect compartments",
                        "read generative-ai-endpoint");
        assertThat(actions(OciReconcile.apply(declared, oci.connection(), new Interruption())))
                .containsExactly(
                        "inspect compartments",
                        "read generative-ai-private-endpoint",
                        "use generative-ai-private-endpoint",
                        "inspect compartments",
                        "read generative-ai-endpoint",
                        "use generative-ai-endpoint");
        assertThat(OciReconcile.apply(
                                declared(ContentModeration.NONE, Wanted.dedicated(), LABEL),
                                oci.connection(),
                                new Interruption())
                        .others())
                .flatExtracting(Check::permissions)
                .contains(new Permission(
                        "use security-attribute-namespace",
                        "tenancy where target.security-attribute-namespace.name = 'ai'"));
    }

    private static List<String> actions(Checks checks) {
        return checks.others().stream()
                .map(Check::permissions)
                .flatMap(List::stream)
                .map(Permission::action)
                .toList();
    }
}
