package dev.tombolo.live.preflight.aws;

import dev.tombolo.live.AwsStub;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An account in which everything is as {@link Samples#subject()} wants it. */
final class Healthy {
    private Healthy() {}

    static AwsStub account() {
        return new AwsStub()
                .caller(AwsStub.ACCOUNT)
                .get("/foundation-model-availability/openai.gpt-5.6-terra", availability("AVAILABLE"))
                .get("/foundation-model-availability/openai.gpt-oss-120b-1%3A0", availability("AVAILABLE"))
                .get("/foundation-model-availability/openai.gpt-5.5", availability("AVAILABLE"))
                .get("/inference-profiles", profiles("us-east-1", "us-east-2", "us-west-2"))
                .get("/foundation-models", models("ACTIVE"))
                .get("/logging/modelinvocations", "{}")
                .get("/data-retention", "{\"mode\": \"none\"}")
                .get("/v1/data_retention", "{\"mode\": \"none\"}")
                .get("/enforcedGuardrailsConfiguration", "{\"guardrailsConfig\": []}")
                .get("/provisioned-model-throughputs", "{\"provisionedModelSummaries\": []}")
                .target("ServiceQuotasV20190624.ListServiceQuotas", quotas(10))
                .target("AmazonSSM.GetParametersByPath", "{\"Parameters\": []}")
                .target("AWSBudgetServiceGateway.DescribeBudgets", "{\"Budgets\": []}")
                .target("ResourceGroupsTaggingAPI_20170126.GetResources", "{\"ResourceTagMappingList\": []}")
                .action("SimulatePrincipalPolicy", simulation("allowed", ""))
                .action("GetRole", "<Role><Arn>arn:aws:iam::333333333333:role/teams/deployer</Arn></Role>")
                .action("DescribeVpcEndpointServices", endpointServices("use1-az1", "use1-az2", "use1-az4"));
    }

    static String simulation(String decision, String missing) {
        return """
            <SimulatePrincipalPolicyResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
            <SimulatePrincipalPolicyResult><EvaluationResults>
            <member><EvalActionName>aws-marketplace:Subscribe</EvalActionName><EvalDecision>%s</EvalDecision>
            <MissingContextValues>%s</MissingContextValues></member>
            <member><EvalActionName>aws-marketplace:ViewSubscriptions</EvalActionName>
            <EvalDecision>allowed</EvalDecision></member>
            </EvaluationResults></SimulatePrincipalPolicyResult></SimulatePrincipalPolicyResponse>
            """.formatted(decision, missing);
    }

    static String models(String status) {
        return """
            {"modelSummaries": [
             {"modelArn": "arn:1", "modelId": "openai.gpt-5.6-terra", "modelLifecycle": {"status": "ACTIVE"}},
             {"modelArn": "arn:2", "modelId": "openai.gpt-oss-120b-1:0", "modelLifecycle": {"status": "%s"}}]}
            """.formatted(status);
    }

    static String quotas(int openWeights) {
        return """
            {"Quotas": [
             {"QuotaName": "On-demand model inference tokens per minute for OpenAI GPT OSS 120B", "Value": %d},
             {"QuotaName": "Cross-region model inference tokens per minute for OpenAI GPT-5.6 Terra", "Value": 10.0},
             {"QuotaName": "Global cross-region model inference tokens per day for OpenAI GPT-5.6 Terra", "Value": 9.0},
             {"QuotaName": "On-demand model inference tokens per minute for OpenAI GPT OSS 20B", "Value": 0.0}]}
            """.formatted(openWeights);
    }

    static String endpointServices(String... zones) {
        var ids = Stream.of(zones).map(Healthy::item).collect(Collectors.joining());
        return """
            <DescribeVpcEndpointServicesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><serviceDetailSet>%s
            </serviceDetailSet></DescribeVpcEndpointServicesResponse>
            """.formatted(Stream.of("bedrock", "bedrock-runtime", "logs", "sts")
                .map(service -> item("<serviceName>com.amazonaws.us-east-1." + service
                        + "</serviceName><availabilityZoneIdSet>" + ids + "</availabilityZoneIdSet>"))
                .collect(Collectors.joining()));
    }

    private static String item(String content) {
        return "<item>" + content + "</item>";
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
