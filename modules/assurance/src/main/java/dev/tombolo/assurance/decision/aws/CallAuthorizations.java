package dev.tombolo.assurance.decision.aws;

import dev.tombolo.assurance.decision.Authorization;
import dev.tombolo.assurance.decision.condition.Context;
import dev.tombolo.assurance.decision.condition.ContextValue;
import dev.tombolo.assurance.graph.Piece;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.TextWithHoles;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.catalog.EndpointKind;
import dev.tombolo.catalog.path.Route;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a service asks IAM about one call: each of these must be allowed.
 *
 * <p>Sources, 2026-11-22: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonbedrock.html and
 * list_bedrock-mantle.html; https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html for the
 * models behind a profile; AWS Machine Learning Blog, 2026-08-20, for the project and for the model that no Region owns.
 * An application profile that copies one of Bedrock's own asks for both.
 */
final class CallAuthorizations {

    private static final String EVERY_RESOURCE = "*";
    private static final String MODEL_KEY = "bedrock-mantle:Model";
    private static final String PROFILE_KEY = "bedrock:InferenceProfileArn";
    private static final String GUARDRAIL_KEY = "bedrock:GuardrailIdentifier";
    private static final String REGION_KEY = "aws:RequestedRegion";
    private static final String NO_REGION = "unspecified";

    private final AwsCall call;
    private final Context request;

    /** The authorizations of a call, on what is known of the request whatever is asked. */
    CallAuthorizations(AwsCall call, Context request) {
        this.call = call;
        this.request = request;
    }

    /** The authorizations, made as they are asked for. */
    Stream<Authorization> all() {
        boolean mantle = call.path().endpoint().kind() == EndpointKind.BEDROCK_MANTLE;
        return Stream.<Supplier<Stream<Authorization>>>of(mantle ? this::mantle : this::runtime, this::token)
                .flatMap(Supplier::get);
    }

    private Stream<Authorization> mantle() {
        return Stream.of(new Authorization(
                "bedrock-mantle:CreateInference",
                call.attribution()
                        .map(CallAttribution::arn)
                        .orElseGet(() -> arn(region(), call.account(), "project/default")),
                inRegion(region())
                        .with(MODEL_KEY, ContextValue.of(call.path().modelId()))
                        .with("aws:ResourceAccount", ContextValue.of(call.account()))));
    }

    private Stream<Authorization> runtime() {
        return Stream.<Supplier<Stream<Authorization>>>of(
                        this::applicationProfile, this::invocations, this::project, this::guardrail)
                .flatMap(Supplier::get);
    }

    private Stream<Authorization> applicationProfile() {
        return call.attribution().stream().map(named -> profile(named.arn()));
    }

    private Stream<Authorization> invocations() {
        Route route = call.path().route();
        if (route instanceof Route.GeographicProfile geographic) {
            return Stream.concat(
                    Stream.of(profile(profileArn(geographic.profileId()))),
                    geographic.destinations().stream().map(this::invocation));
        }
        if (route instanceof Route.GlobalProfile global) {
            return Stream.of(profile(profileArn(global.profileId())), invocation(region()), invocationOutsideRegions());
        }
        return Stream.of(invocation(region()));
    }

    /** Whether the profile's own authorization carries the profile's key is documented nowhere. */
    private Authorization profile(Value arn) {
        return invoke(arn, inRegion(region()).with("aws:ResourceAccount", ContextValue.of(call.account())));
    }

    private Authorization invocation(String destination) {
        return invoke(model(destination), atModel(destination));
    }

    private Authorization invocationOutsideRegions() {
        return invoke(model(""), atModel(NO_REGION));
    }

    private Context atModel(String destination) {
        return inRegion(destination).with(PROFILE_KEY, profileAtModel());
    }

    /**
     * Absent where no profile leads to the model. Where an application profile copies one of Bedrock's own, no source states
     * which of both the model's authorization carries.
     */
    private ContextValue profileAtModel() {
        List<Value> profiles = Stream.concat(call.attribution().stream().map(CallAttribution::arn), routingProfile())
                .toList();
        return switch (profiles.size()) {
            case 0 -> ContextValue.ABSENT;
            case 1 -> ContextValue.of(profiles.get(0));
            default ->
                new ContextValue.OneOf(
                        profiles,
                        "a source that states whether " + PROFILE_KEY + " names "
                                + profiles.get(0).display() + " or "
                                + profiles.get(1).display() + " at the model");
        };
    }

    private Stream<Value> routingProfile() {
        return call.path().route() instanceof Route.InRegion
                ? Stream.empty()
                : Stream.of(profileArn(call.path().invokedId()));
    }

    private Stream<Authorization> project() {
        return call.path().needsProject()
                ? Stream.of(invoke(
                        arn(region(), call.account(), "project/default"),
                        inRegion(region()).with("aws:ResourceAccount", ContextValue.of(call.account()))))
                : Stream.empty();
    }

    private Stream<Authorization> guardrail() {
        return call.guardrail().stream()
                .map(use -> new Authorization("bedrock:ApplyGuardrail", use.arn(), inRegion(region())));
    }

    private Stream<Authorization> token() {
        return call.credential() == Credential.SIGNATURE
                ? Stream.empty()
                : Stream.of(new Authorization(
                        prefix() + ":CallWithBearerToken",
                        new Scalar(EVERY_RESOURCE),
                        inRegion(region())
                                .with("bedrock:BearerTokenType", tokenType("bedrock"))
                                .with("bedrock-mantle:BearerTokenType", tokenType("bedrock-mantle"))));
    }

    /** Each action publishes the key of its own prefix only. */
    private ContextValue tokenType(String keyPrefix) {
        return keyPrefix.equals(prefix()) ? ContextValue.of("SHORT_TERM") : ContextValue.ABSENT;
    }

    private Authorization invoke(Value resource, Context context) {
        return new Authorization(
                call.delivery() == Delivery.WHOLE ? "bedrock:InvokeModel" : "bedrock:InvokeModelWithResponseStream",
                resource,
                context.with(
                                GUARDRAIL_KEY,
                                call.guardrail()
                                        .map(use -> ContextValue.of(use.identifier()))
                                        .orElse(ContextValue.ABSENT))
                        .with("bedrock:PromptRouterArn", ContextValue.ABSENT));
    }

    private Context inRegion(String region) {
        return request.with(REGION_KEY, ContextValue.of(region));
    }

    private Value profileArn(String id) {
        return arn(region(), call.account(), "inference-profile/" + id);
    }

    private Value model(String region) {
        return arn(region, new Scalar(""), "foundation-model/" + call.path().modelId());
    }

    private Value arn(String region, Piece account, String resource) {
        String start = "arn:" + call.path().region().partition() + ":" + prefix() + ":" + region + ":";
        return TextWithHoles.of(List.of(new Scalar(start), account, new Scalar(":" + resource)));
    }

    private String prefix() {
        return call.path().endpoint().kind() == EndpointKind.BEDROCK_MANTLE ? "bedrock-mantle" : "bedrock";
    }

    private String region() {
        return call.path().region().name();
    }
}
