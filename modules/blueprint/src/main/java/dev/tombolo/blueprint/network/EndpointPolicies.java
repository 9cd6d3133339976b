package dev.tombolo.blueprint.network;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.access.BearerToken;
import dev.tombolo.blueprint.access.ModelCall;
import dev.tombolo.blueprint.access.ModelStatements;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.EndpointKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Chooses the endpoints that calls need and limits each to them.
 *
 * <p>Besides the endpoints that serve the models: {@code bedrock}, without which clients that list models or profiles hang;
 * {@code sts}, without which a role has no credentials; {@code logs}, without which a function in the VPC has no log.
 *
 * @param place the account and Region
 * @param calls everything that is called
 * @param bearerToken whether any caller uses bearer tokens
 */
record EndpointPolicies(AwsPlace place, List<ModelCall> calls, BearerToken bearerToken) {
    private static final List<Text> EVERYTHING = List.of(Text.of("*"));
    private static final List<String> MODEL_READS = List.of(
            "bedrock:GetFoundationModel",
            "bedrock:GetInferenceProfile",
            "bedrock:ListFoundationModels",
            "bedrock:ListInferenceProfiles");
    private static final List<String> ROLE_CREDENTIALS = List.of(
            "sts:AssumeRole",
            "sts:AssumeRoleWithSAML",
            "sts:AssumeRoleWithWebIdentity",
            "sts:GetCallerIdentity",
            "sts:TagSession");
    private static final List<String> LOG_WRITES =
            List.of("logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents");

    List<InterfaceEndpoint> endpoints() {
        return Stream.of(serving(EndpointKind.BEDROCK_MANTLE), serving(EndpointKind.BEDROCK_RUNTIME), around())
                .flatMap(List::stream)
                .toList();
    }

    private List<InterfaceEndpoint> serving(EndpointKind kind) {
        var served = calls.stream()
                .filter(call -> call.path().endpoint().kind() == kind)
                .toList();
        if (served.isEmpty()) {
            return List.of();
        }
        var statements = new ArrayList<>(ModelStatements.ofCalls(place, served));
        ModelStatements.guardrails(place, served.stream().map(ModelCall::path).toList())
                .ifPresent(statements::add);
        if (bearerToken == BearerToken.SHORT_TERM) {
            var service = kind == EndpointKind.BEDROCK_MANTLE ? "bedrock-mantle" : "bedrock";
            statements.add(
                    Statement.allow("CallWithBearerToken", List.of(service + ":CallWithBearerToken"), EVERYTHING));
        }
        return List.of(endpoint(
                kind.key(), statements.stream().map(this::fromOurAccount).toList()));
    }

    private List<InterfaceEndpoint> around() {
        return List.of(
                endpoint("bedrock", List.of(fromOurAccount(reads("ReadModels", MODEL_READS)))),
                endpoint("logs", List.of(fromOurAccount(reads("WriteLogs", LOG_WRITES)))),
                endpoint("sts", List.of(everybody(reads("TakeCredentials", ROLE_CREDENTIALS)))));
    }

    /** These actions are limited by who calls, not by resource: listing has none, log groups are the callers' own. */
    private static Statement reads(String sid, List<String> actions) {
        return Statement.allow(sid, actions, EVERYTHING);
    }

    /** A web identity belongs to no account before it has a role, so that the account cannot be asked for here. */
    private static Statement everybody(Statement statement) {
        return statement.principal("*", Text.of("*"));
    }

    private Statement fromOurAccount(Statement statement) {
        return everybody(statement).when("StringEquals", "aws:PrincipalAccount", List.of(place.account()));
    }

    private InterfaceEndpoint endpoint(String service, List<Statement> statements) {
        return new InterfaceEndpoint(
                service, "com.amazonaws." + place.region().name() + "." + service, new PolicyDocument(statements));
    }
}
