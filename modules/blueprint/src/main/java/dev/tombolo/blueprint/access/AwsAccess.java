package dev.tombolo.blueprint.access;

import dev.tombolo.blueprint.guardrail.GuardrailStatements;
import dev.tombolo.blueprint.policy.BedrockActions;
import dev.tombolo.blueprint.policy.PolicyDocument;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.EndpointKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The topic <em>access</em> on AWS: turns a consumer into the role that it needs. */
public final class AwsAccess {
    private static final List<Text> EVERYTHING = List.of(Text.of("*"));

    private AwsAccess() {}

    /** Returns what must exist for a consumer. */
    public static ConsumerRole role(AwsPlace place, AwsConsumer consumer) {
        var permissions = permissions(place, consumer);
        var policyName = policyName(consumer);
        if (consumer.identity() instanceof AwsIdentity.ExistingRole existing) {
            return new ConsumerRole.Existing(existing.roleName(), permissions, policyName);
        }
        return new ConsumerRole.Created(
                consumer.conventions().namePrefix().map(prefix -> physicalName(prefix, consumer)),
                consumer.conventions().rolePath(),
                consumer.conventions().permissionsBoundary(),
                "Calls the models of consumer " + consumer.key(),
                TrustPolicy.of(consumer.identity(), place).orElseThrow(),
                permissions,
                policyName,
                podIdentity(consumer.identity()),
                new TreeMap<>(consumer.tags()));
    }

    /** Returns the name of the inline policy that says what a consumer may do. */
    public static String policyName(AwsConsumer consumer) {
        return "models-" + consumer.key();
    }

    private static String physicalName(String prefix, AwsConsumer consumer) {
        return prefix + consumer.environment() + "-" + consumer.key();
    }

    private static Optional<AwsIdentity.PodIdentity> podIdentity(AwsIdentity identity) {
        return identity instanceof AwsIdentity.PodIdentity pod ? Optional.of(pod) : Optional.empty();
    }

    /** Returns what a consumer may do. */
    public static PolicyDocument permissions(AwsPlace place, AwsConsumer consumer) {
        var statements = new ArrayList<>(ModelStatements.ofCalls(place, consumer.calls()));
        if (consumer.bearerToken() == BearerToken.SHORT_TERM) {
            statements.addAll(bearerTokens(consumer));
        }
        statements.addAll(GuardrailStatements.of(consumer.guardrail()));
        statements.addAll(SuspensionStatements.of(place, consumer));
        if (consumer.invocations() instanceof Invocations.Private closed) {
            statements.add(onlyThrough(closed));
        }
        return new PolicyDocument(statements);
    }

    /** The action supports no resource; each service publishes the token's type under its own prefix only. */
    private static List<Statement> bearerTokens(AwsConsumer consumer) {
        var statements = new ArrayList<Statement>();
        if (!ModelCalls.on(EndpointKind.BEDROCK_RUNTIME, consumer.calls()).isEmpty()) {
            statements.add(bearerToken("CallWithShortTermToken", "bedrock"));
        }
        if (!ModelCalls.on(EndpointKind.BEDROCK_MANTLE, consumer.calls()).isEmpty()) {
            statements.add(bearerToken("CallMantleWithShortTermToken", "bedrock-mantle"));
        }
        return statements;
    }

    private static Statement bearerToken(String sid, String service) {
        return Statement.allow(sid, List.of(service + ":CallWithBearerToken"), EVERYTHING)
                .when("StringEquals", service + ":BearerTokenType", "SHORT_TERM");
    }

    /** Denies on every resource on purpose: a model that another policy allows must not open a public way. */
    private static Statement onlyThrough(Invocations.Private closed) {
        var actions = new ArrayList<>(BedrockActions.INFER_ON_MANTLE);
        actions.add("bedrock-mantle:CallWithBearerToken");
        actions.add("bedrock:CallWithBearerToken");
        actions.addAll(BedrockActions.INVOKE);
        return Statement.deny(
                        "DenyOutsideOurEndpoints", actions.stream().sorted().toList(), EVERYTHING)
                .when("BoolIfExists", "aws:ViaAWSService", "false")
                .when("StringNotEquals", "aws:SourceVpce", closed.vpcEndpointIds());
    }
}
