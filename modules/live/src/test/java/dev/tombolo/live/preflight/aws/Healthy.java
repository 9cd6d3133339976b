package dev.tombolo.live.preflight.aws;

import dev.tombolo.live.AwsStub;

/** An account in which everything is as {@link Samples#subject()} wants it. */
final class Healthy {
    private Healthy() {}

    static AwsStub account() {
        return new AwsStub()
                .caller(AwsStub.ACCOUNT)
                .get("/foundation-model-availability/openai.gpt-5.6-terra", availability("AVAILABLE"))
                .get("/foundation-model-availability/openai.gpt-oss-120b-1%3A0", availability("AVAILABLE"))
                .get("/foundation-model-availability/openai.gpt-5.5", availability("AVAILABLE"))
                .get("/inference-profiles", profiles("us-east-1", "us-east-2", "us-west-2"));
    }

    static String availability(String agreement) {
        return availability(agreement, "AUTHORIZED", "AVAILABLE", "AVAILABLE");
    }

    static String availability(String agreement, String authorization, String entitlement, String region) {
        return """
            {"modelId": "some", "agreementAvailability": {"status": "%s"}, "authorizationStatus": "%s",
             "entitlementAvailability": "%s", "regionAvailability": "%s"}
            """.formatted(agreement, authorization, entitlement, region);
    }

    static String profiles(String... destinations) {
        return """
            {"inferenceProfileSummaries": [%s, %s]}
            """.formatted(
                        profile("us.openai.gpt-5.6-terra", "ACTIVE", destinations),
                        profile("global.openai.gpt-5.6-terra", "ACTIVE", ""));
    }

    static String profile(String id, String status, String... regions) {
        var models = new StringBuilder();
        for (var region : regions) {
            models.append(models.isEmpty() ? "" : ",")
                    .append("{\"modelArn\": \"arn:aws:bedrock:")
                    .append(region)
                    .append("::foundation-model/openai.gpt-5.6-terra\"}");
        }
        return """
            {"inferenceProfileId": "%1$s", "inferenceProfileName": "some", "status": "%2$s", "type": "SYSTEM_DEFINED",
             "inferenceProfileArn": "arn:aws:bedrock:us-east-1:333333333333:inference-profile/%1$s", "models": [%3$s]}
            """.formatted(id, status, models);
    }
}
