package dev.tombolo.live.smoke.oci;

import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.tombolo.blueprint.access.OciConsumer;
import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.blueprint.access.Suspension;
import dev.tombolo.blueprint.network.Cidr;
import dev.tombolo.blueprint.network.OciNetwork;
import dev.tombolo.blueprint.network.OciNetworkChoice;
import dev.tombolo.blueprint.serving.ContentModeration;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.Api;
import dev.tombolo.catalog.Catalog;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.Region;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.ModelQuery;
import dev.tombolo.catalog.path.PathAnswer;
import dev.tombolo.catalog.path.PathFinder;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.live.OciStub;
import dev.tombolo.live.TokenPrincipal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A tenancy in which an environment is deployed as it should be, and what is tried of it. */
final class SmokedTenancy {
    static final String CHAT = "/20231130/actions/chat";
    static final String CHAT_COMPLETIONS = "/openai/v1/chat/completions";
    static final String RESPONSES = "/openai/v1/responses";
    static final String COMPARTMENTS = "/20160918/compartments";
    static final String ENDPOINTS = "/20231130/endpoints";
    static final String GROUPS = "/20160918/groups";
    static final String MEMBERSHIPS = "/20160918/userGroupMemberships";
    static final String COMPLETED = "{\"choices\": [{\"message\": {\"role\": \"assistant\", \"content\": \"yes\"}}]}";
    static final String CHATTED = "{\"modelId\": \"m\", \"chatResponse\": " + COMPLETED + "}";
    static final OciPrincipal INSTANCES = new OciPrincipal.InstancesIn(TokenPrincipal.COMPARTMENT);

    private static final Catalog CATALOG = CatalogReader.shipped();

    private SmokedTenancy() {}

    static OciStub stub() {
        return new OciStub()
                .on(
                        COMPARTMENTS,
                        "[{\"id\": \"ocid1.compartment.oc1..own\", \"name\": \"bank-tombolo-prod\","
                                + " \"lifecycleState\": \"ACTIVE\"}]")
                .on(
                        ENDPOINTS,
                        "{\"items\": [{\"id\": \"ocid1.generativeaiendpoint.oc1..old\", \"displayName\":"
                                + " \"bank-llama\", \"lifecycleState\": \"DELETED\"},"
                                + " {\"id\": \"ocid1.generativeaiendpoint.oc1..llama\", \"displayName\": \"bank-llama\","
                                + " \"lifecycleState\": \"ACTIVE\"}]}")
                .on(GROUPS, "[{\"id\": \"ocid1.group.oc1..engineers\", \"name\": \"ai-engineers\"}]")
                .on(MEMBERSHIPS, "[{\"groupId\": \"ocid1.group.oc1..engineers\"}]")
                .on(CHAT_COMPLETIONS, COMPLETED)
                .on(RESPONSES, "{\"output\": [], \"status\": \"incomplete\"}")
                .on(CHAT, CHATTED)
                .onBody(CHAT, "xai.", denied())
                .onBody(CHAT, "kill", refused())
                .onBody(CHAT, "Ignore previous", refused())
                .onBody(CHAT, "Jane Smith", refused());
    }

    static ResponseDefinitionBuilder denied() {
        return jsonResponse("{\"code\": \"NotAuthorizedOrNotFound\", \"message\": \"\"}", 404);
    }

    static ResponseDefinitionBuilder refused() {
        return jsonResponse("{\"code\": \"400\", \"message\": \"Inappropriate content detected!\"}", 400);
    }

    static ResponseDefinitionBuilder json(String body) {
        return okJson(body);
    }

    static OciSmokeSubject subject(ContentModeration moderation, boolean isPrivate) {
        return new OciSmokeSubject(
                "prod",
                OciStub.TENANCY,
                region("us-ashburn-1"),
                region("us-chicago-1"),
                "ocid1.compartment.oc1..exampleparent",
                "bank-tombolo-prod",
                isPrivate ? Optional.of(network()) : Optional.empty(),
                List.of(new DedicatedModel(
                        "llama-3.3-70b",
                        Text.of("meta.llama-3.3-70b-instruct"),
                        "LARGE_GENERIC_V1",
                        1,
                        moderation,
                        Optional.empty(),
                        "bank-llama",
                        new TreeMap<>())));
    }

    private static OciNetwork network() {
        return OciNetwork.of(
                new OciNetworkChoice.NewVcn(Cidr.parse("10.52.0.0/20").orElseThrow()), "tombolo-prod", Map.of());
    }

    static SmokeConsumer consumer(OciPrincipal principal, ModelPath... paths) {
        return consumer(principal, Suspension.NONE, paths);
    }

    static SmokeConsumer consumer(OciPrincipal principal, Suspension suspension, ModelPath... paths) {
        return new SmokeConsumer(
                new OciConsumer(
                        "claims",
                        principal,
                        List.of(paths),
                        Text.of(new Reference("compartment", "id")),
                        "bank-tombolo-prod-claims",
                        Map.of(),
                        suspension,
                        Optional.empty()),
                Optional.of(path("grok-4.3", Api.CHAT, EndpointKind.ON_DEMAND, "us-chicago-1")));
    }

    static ModelPath onDemand(Api api) {
        return path("gpt-oss-120b", api, EndpointKind.ON_DEMAND, "us-chicago-1");
    }

    static ModelPath dedicated() {
        return path("llama-3.3-70b", Api.CHAT, EndpointKind.DEDICATED, "us-chicago-1");
    }

    static ModelPath ofCohere() {
        return path("command-r-08-2024", Api.CHAT, EndpointKind.ON_DEMAND, "us-chicago-1");
    }

    private static Region region(String name) {
        return CATALOG.region(name, Cloud.OCI).orElseThrow();
    }

    private static ModelPath path(String model, Api api, EndpointKind endpoint, String region) {
        var query = ModelQuery.of(model, region(region), api).endpoint(endpoint);
        if (new PathFinder(CATALOG).find(query) instanceof PathAnswer.Found found) {
            return found.path();
        }
        throw new AssertionError("no way: " + query);
    }
}
