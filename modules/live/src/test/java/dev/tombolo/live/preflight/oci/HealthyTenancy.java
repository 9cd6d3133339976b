package dev.tombolo.live.preflight.oci;

import dev.tombolo.live.OciStub;

/** A tenancy in which everything is as {@link Wanted#subject()} wants it. */
final class HealthyTenancy {
    private static final String IDENTITY = "/20160918";
    static final String REGIONS = IDENTITY + "/tenancies/" + OciStub.TENANCY + "/regionSubscriptions";
    static final String PARENT = IDENTITY + "/compartments/" + Wanted.PARENT;
    static final String COMPARTMENTS = IDENTITY + "/compartments";
    static final String MODELS = "/20231130/models";
    static final String CLUSTERS = "/20231130/dedicatedAiClusters";
    static final String DISCOVERY = "/20231130/modelDiscovery";
    static final String API_KEYS = "/20231130/apikeys";
    static final String DEFINITIONS = "/20190729/limitDefinitions";
    static final String VALUES = "/20190729/limitValues";
    static final String LARGE_COHERE =
            "/20190729/services/generative-ai/limits/dedicated-unit-large-cohere-count/resourceAvailability";
    static final String SMALL_COHERE =
            "/20190729/services/generative-ai/limits/dedicated-unit-small-cohere-count/resourceAvailability";
    static final String PRIVATE_ENDPOINTS =
            "/20190729/services/generative-ai/limits/private-endpoint-count/resourceAvailability";
    static final String POLICIES = IDENTITY + "/policies";
    static final String GROUPS = IDENTITY + "/groups";
    static final String DYNAMIC_GROUPS = IDENTITY + "/dynamicGroups";
    static final String METRICS = "/20180401/metrics/actions/listMetrics";

    private HealthyTenancy() {}

    static OciStub tenancy() {
        return new OciStub()
                .on(
                        IDENTITY + "/tenancies/" + OciStub.TENANCY,
                        "{\"id\": \"" + OciStub.TENANCY + "\", \"name\": \"bank\"}")
                .on(REGIONS, regions("READY"))
                .on(PARENT, "{\"name\": \"production\", \"lifecycleState\": \"ACTIVE\"}")
                .on(COMPARTMENTS, own("{\"tombolo:environment\": \"prod\"}"))
                .on(MODELS, models("", ""))
                .on(CLUSTERS, "{\"items\": []}")
                .on(DISCOVERY, discovery("HOSTED"))
                .on(API_KEYS, "{\"items\": []}")
                .on(DEFINITIONS, definitions("[\"generative-ai\"]", true))
                .on(DEFINITIONS, "name", "endpoint-per-dedicated-unit-count", definition())
                .on(
                        VALUES,
                        "[{\"name\": \"dedicated-unit-large-cohere-count\", \"scopeType\": \"REGION\", \"value\": 2}]")
                .on(LARGE_COHERE, "{\"used\": 0, \"available\": 2}")
                .on(SMALL_COHERE, "{\"used\": 0, \"available\": 3}")
                .on(PRIVATE_ENDPOINTS, "{\"used\": 4, \"available\": 1}")
                .on(POLICIES, "[]")
                .on(GROUPS, "[{\"name\": \"ai-engineers\"}]")
                .on(DYNAMIC_GROUPS, dynamicGroup("ALL {instance.compartment.id='ocid1.compartment.oc1..claims'}"))
                .on(METRICS, "[{\"name\": \"ServerErrorCount\"}, {\"name\": \"TotalInvocationCount\"}]");
    }

    static String regions(String status) {
        return """
            [{"regionKey": "IAD", "regionName": "us-ashburn-1", "status": "READY", "isHomeRegion": true},
             {"regionKey": "ORD", "regionName": "us-chicago-1", "status": "%s", "isHomeRegion": false}]
            """.formatted(status);
    }

    static String own(String tags) {
        return """
            [{"id": "ocid1.compartment.oc1..own", "name": "bank-tombolo-prod", "lifecycleState": "ACTIVE",
              "freeformTags": %s}]
            """.formatted(tags);
    }

    static String models(String ofOnDemand, String ofDedicated) {
        return """
            {"items": [
             {"id": "ocid1.generativeaimodel.1", "displayName": "openai.gpt-oss-120b", "lifecycleState": "ACTIVE"%s},
             {"id": "ocid1.generativeaimodel.2", "displayName": "meta.llama-3.3-70b-instruct",
              "lifecycleState": "ACTIVE"%s}]}
            """.formatted(ofOnDemand, ofDedicated);
    }

    static String discovery(String access) {
        return "{\"items\": [{\"modelId\": \"openai.gpt-oss-120b\", \"modelAccess\": \"" + access + "\"}]}";
    }

    private static String definition() {
        return "[{\"name\": \"endpoint-per-dedicated-unit-count\", \"serviceName\": \"generative-ai\"}]";
    }

    static String definitions(String families, boolean quotas) {
        return """
            [{"name": "dedicated-unit-large-cohere-count", "serviceName": "generative-ai", "areQuotasSupported": %s,
              "supportedQuotaFamilies": %s}]
            """.formatted(quotas, families);
    }

    static String dynamicGroup(String rule) {
        return "[{\"name\": \"bank-tombolo-prod-claims\", \"matchingRule\": \"" + rule + "\"}]";
    }
}
