package dev.tombolo.assurance.rules.network;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.rule.Outcome;
import dev.tombolo.assurance.rule.Rule;
import dev.tombolo.assurance.rule.RuleMetadata;
import dev.tombolo.assurance.rule.Severity;
import dev.tombolo.assurance.rule.Source;
import dev.tombolo.assurance.rule.Topic;
import dev.tombolo.assurance.rule.Verdict;
import dev.tombolo.assurance.rules.access.BedrockCalls;
import dev.tombolo.assurance.rules.access.CallAnswers;
import dev.tombolo.assurance.rules.access.MantleModelUnrestricted;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.AwsStatement;
import dev.tombolo.assurance.view.BedrockArn;
import dev.tombolo.assurance.view.BedrockPattern;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.assurance.view.VpcEndpoint;
import dev.tombolo.assurance.view.Wildcard;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A role may call a model, and the policy of the endpoint that the call goes through lets it not pass. */
public final class EndpointPolicyShutsOutRoles implements Rule {

    private static final RuleMetadata METADATA = new RuleMetadata(
            Severity.WARNING,
            Topic.NETWORK,
            "The policy of a VPC endpoint lets a call not pass that a role may make",
            "let the endpoint pass the same actions on the same models: bedrock: on bedrock-runtime, bedrock-mantle: on bedrock-mantle",
            Source.of(
                    "https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-interface-endpoints.html", "2026-11-22"));

    private static final Set<String> MANTLE = Set.of("bedrock-mantle");
    private static final Set<String> RUNTIME = Set.of("bedrock-runtime", "bedrock-runtime-fips");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Outcome check(Views views) {
        return Outcome.of(this, Stream.concat(judgeRuntime(views), judgeMantle(views)));
    }

    private static Stream<Verdict> judgeRuntime(Views views) {
        List<VpcEndpoint> endpoints = endpoints(views, RUNTIME);
        return endpoints.isEmpty()
                ? Stream.empty()
                : BedrockCalls.grants(views)
                        .flatMap(grant -> BedrockCalls.resources(grant)
                                .flatMap(resource -> judgeModel(endpoints, grant, resource)));
    }

    private static Stream<Verdict> judgeModel(List<VpcEndpoint> endpoints, AwsGrant grant, Property resource) {
        return model(resource).stream().flatMap(model -> {
            CallAnswers shutOut = CallAnswers.of(action -> grant.statement()
                    .allows(action)
                    .and(Answer.any(endpoints, endpoint -> passes(endpoint, action, model))
                            .not()));
            return Verdict.of(
                    BedrockCalls.allowedBy(grant),
                    shutOut.any(),
                    resource,
                    "allows " + shutOut.named() + " on \"" + model
                            + "\", which no endpoint of bedrock-runtime here lets pass",
                    grant.statement().unknownReason());
        });
    }

    private static Stream<Verdict> judgeMantle(Views views) {
        List<VpcEndpoint> endpoints = endpoints(views, MANTLE);
        return endpoints.isEmpty() ? Stream.empty() : views.identityGrants().flatMap(grant -> judge(endpoints, grant));
    }

    private static Stream<Verdict> judge(List<VpcEndpoint> endpoints, AwsGrant grant) {
        String action = MantleModelUnrestricted.ACTION;
        return Verdict.of(
                grant.statement().allows(action),
                Answer.any(endpoints, endpoint -> passes(endpoint, action)).not(),
                grant.property(),
                "allows " + action + ", which no endpoint of bedrock-mantle here lets pass",
                grant.statement().unknownReason());
    }

    private static List<VpcEndpoint> endpoints(Views views, Set<String> services) {
        return views.vpcEndpoints()
                .filter(endpoint ->
                        endpoint.service().filter(services::contains).isPresent())
                .toList();
    }

    /** The one model that a resource names. */
    private static Optional<String> model(Property resource) {
        return BedrockArn.of(resource.value())
                .filter(arn -> arn.kind().equals(BedrockArn.FOUNDATION_MODEL))
                .flatMap(arn -> arn.name().text())
                .filter(id -> !new Wildcard(id).isOpen());
    }

    private static Answer passes(VpcEndpoint endpoint, String action, String model) {
        return passes(endpoint, statement -> statement.allows(action).and(reaches(statement, model)));
    }

    private static Answer passes(VpcEndpoint endpoint, String action) {
        return passes(endpoint, statement -> statement.allows(action));
    }

    /** An endpoint without a policy lets everything pass. */
    private static Answer passes(VpcEndpoint endpoint, Function<AwsStatement, Answer> question) {
        return endpoint.policy().isEmpty()
                ? Answer.YES
                : Answer.any(endpoint.statements(), grant -> question.apply(grant.statement()));
    }

    private static Answer reaches(AwsStatement statement, String model) {
        return statement.notResources().isEmpty()
                ? Answer.any(statement.resources(), resource -> new BedrockPattern(resource).reachesModel(model))
                : Answer.UNKNOWN;
    }
}
