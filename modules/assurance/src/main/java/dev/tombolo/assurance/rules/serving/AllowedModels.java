package dev.tombolo.assurance.rules.serving;

import dev.tombolo.assurance.decision.condition.ConditionMatcher;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Unknown;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.ocipolicy.OciCondition;
import dev.tombolo.assurance.ocipolicy.OciReading;
import dev.tombolo.assurance.ocipolicy.OciStatement;
import dev.tombolo.assurance.ocipolicy.UnreadOciStatement;
import dev.tombolo.assurance.rules.access.BedrockCalls;
import dev.tombolo.assurance.rules.access.MantleModelUnrestricted;
import dev.tombolo.assurance.rules.access.OciGenerativeAi;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.BedrockArn;
import dev.tombolo.assurance.view.BedrockPattern;
import dev.tombolo.assurance.view.Condition;
import dev.tombolo.assurance.view.Conditions;
import dev.tombolo.assurance.view.OciGrant;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.catalog.EndpointKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the models that statements name: by ARN, by {@code bedrock-mantle:Model}, by {@code target.model.id}. */
final class AllowedModels {

    private static final Set<EndpointKind> RUNTIME = Set.of(EndpointKind.BEDROCK_RUNTIME);
    private static final Set<EndpointKind> MANTLE = Set.of(EndpointKind.BEDROCK_MANTLE);
    private static final Set<EndpointKind> OCI = Set.of(EndpointKind.ON_DEMAND, EndpointKind.DEDICATED);
    private static final Set<String> ARN_KINDS = Set.of(BedrockArn.FOUNDATION_MODEL, BedrockArn.INFERENCE_PROFILE);

    private AllowedModels() {}

    static Stream<AllowedModel> of(Views views) {
        return Stream.concat(
                        views.identityGrants().flatMap(grant -> Stream.concat(byArn(grant), byCondition(grant))),
                        views.ociGrants().flatMap(AllowedModels::byVariable))
                .filter(model -> model.allowed() != Answer.NO);
    }

    private static Stream<AllowedModel> byArn(AwsGrant grant) {
        Answer allowed = BedrockCalls.allowedBy(grant);
        return BedrockCalls.resources(grant)
                .flatMap(resource -> id(resource.value()).stream()
                        .map(id -> new AllowedModel(
                                RUNTIME,
                                resource,
                                id,
                                allowed,
                                grant.statement().unknownReason())));
    }

    /** The id in an ARN of a model or profile; the whole value where it cannot be told to be none. */
    private static Optional<Value> id(Value resource) {
        Optional<BedrockArn> arn = BedrockArn.of(resource);
        return arn.isPresent()
                ? arn.filter(some -> ARN_KINDS.contains(some.kind())).map(BedrockArn::name)
                : Optional.of(resource)
                        .filter(value -> new BedrockPattern(value).namesModelByWildcard() == Answer.UNKNOWN);
    }

    private static Stream<AllowedModel> byCondition(AwsGrant grant) {
        Answer allowed = grant.statement().allows(MantleModelUnrestricted.ACTION);
        return grant.statement()
                .conditions()
                .on(MantleModelUnrestricted.MODEL_KEY)
                .flatMap(condition -> values(grant, condition)
                        .map(value -> new AllowedModel(
                                MANTLE,
                                value,
                                value.value(),
                                allowed.and(ConditionMatcher.admits(
                                        new Conditions(List.of(condition)), condition.key(), value.value())),
                                grant.statement().unknownReason())));
    }

    /** The values of a condition where they stand; the whole block when its keys are not known. */
    private static Stream<Property> values(AwsGrant grant, Condition condition) {
        Optional<Property> block = grant.property().get("Condition");
        Optional<Property> values = condition.key().equals(Condition.ANY)
                ? block
                : block.flatMap(operators -> operators.get(condition.operator()))
                        .flatMap(keys -> keys.get(condition.key()));
        return values.stream().flatMap(some -> some.elements().stream());
    }

    private static Stream<AllowedModel> byVariable(OciGrant grant) {
        OciReading reading = grant.reading();
        return reading instanceof UnreadOciStatement unread
                ? Stream.of(unread(grant.property(), unread.reason()))
                : byVariable(grant.property(), (OciStatement) reading);
    }

    private static AllowedModel unread(Property at, String reason) {
        return new AllowedModel(OCI, at, new Unknown(reason), Answer.UNKNOWN, Optional.empty());
    }

    private static Stream<AllowedModel> byVariable(Property at, OciStatement statement) {
        return statement.condition().stream()
                .flatMap(condition -> condition.comparisons().stream())
                .filter(comparison -> comparison.variable().equals(OciGenerativeAi.MODEL)
                        && comparison.operator() == OciCondition.Operator.IN)
                .flatMap(comparison -> comparison.values().stream())
                .map(id -> new AllowedModel(OCI, at, id, Answer.YES, Optional.empty()));
    }
}
