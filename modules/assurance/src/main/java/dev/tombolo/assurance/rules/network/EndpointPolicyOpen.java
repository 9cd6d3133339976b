package dev.tombolo.assurance.rules.network;

import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.assurance.view.VpcEndpoint;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A model endpoint lets every call pass, also with credentials of an account that is not ours. */
public final class EndpointPolicyOpen implements Rule {

    private static final Map<String, String> CALLS = Map.of(
            "bedrock-runtime", "bedrock:InvokeModel",
            "bedrock-runtime-fips", "bedrock:InvokeModel",
            "bedrock-mantle", "bedrock-mantle:CreateInference");
    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.ERROR,
            Topic.NETWORK,
            "A VPC endpoint for model calls lets every principal call every model",
            "give the endpoint a policy that names the models, or for bedrock-mantle the projects and bedrock-mantle:Model",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-interface-endpoints.html", "2026-11-22"));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, views.vpcEndpoints().flatMap(EndpointPolicyOpen::judge));
    }

    private static Stream<Verdict> judge(VpcEndpoint endpoint) {
        Optional<String> service = endpoint.service();
        if (service.isEmpty()) {
            return unknownService(endpoint);
        }
        String call = CALLS.get(service.get());
        if (call == null) {
            return Stream.empty();
        }
        return endpoint.policy().isEmpty()
                ? withoutPolicy(endpoint, call)
                : endpoint.statements().stream().flatMap(statement -> judge(statement, call));
    }

    private static Stream<Verdict> unknownService(VpcEndpoint endpoint) {
        return Verdict.of(
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                endpoint.resource().root(),
                "lets every principal call every model",
                Optional.of("the service is " + endpoint.serviceName().display()));
    }

    private static Stream<Verdict> withoutPolicy(VpcEndpoint endpoint, String call) {
        return Verdict.of(
                Answer.YES,
                Answer.YES,
                endpoint.resource().root(),
                "has no policy, so that every " + call + " passes",
                Optional.empty());
    }

    private static Stream<Verdict> judge(AwsGrant grant, String call) {
        return Verdict.of(
                Answer.YES,
                grant.statement()
                        .allows(call)
                        .and(Answer.of(grant.statement().conditions().isEmpty()))
                        .and(grant.statement().principals().isAnybody())
                        .and(reachesEverything(grant)),
                grant.property(),
                "lets every principal make " + call + " on \"*\"",
                grant.statement().unknownReason());
    }

    private static Answer reachesEverything(AwsGrant grant) {
        return Answer.of(!grant.statement().notResources().isEmpty())
                .or(Answer.any(grant.statement().resources(), EndpointPolicyOpen::isEverything));
    }

    private static Answer isEverything(Value resource) {
        return resource.unknownReason().isPresent()
                ? Answer.UNKNOWN
                : Answer.of(resource.text().filter("*"::equals).isPresent());
    }
}
