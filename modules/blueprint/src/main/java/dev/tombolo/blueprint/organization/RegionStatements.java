package dev.tombolo.blueprint.organization;

import dev.tombolo.blueprint.policy.BedrockActions;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps calls of models in Regions without breaking inference profiles: AWS evaluates a policy once for each destination
 * Region of a geographic profile, and for a global one with the Region {@code unspecified}.
 *
 * <p>The pattern is that of https://github.com/aws-samples/service-control-policy-examples/pull/26 (2026-04-09), and for
 * global profiles of https://docs.aws.amazon.com/bedrock/latest/userguide/global-cross-region-inference.html (read
 * 2026-11-23). Ours is narrower in two points: the exempted profile is one of an approved Region, and no call of Region
 * {@code unspecified} passes a bounded residency, whatever its profile is called.
 */
final class RegionStatements {
    private static final String REQUESTED_REGION = "aws:RequestedRegion";
    private static final List<String> INFER = Stream.concat(
                    Stream.of("bedrock:CreateModelInvocationJob"), BedrockActions.INVOKE.stream())
            .toList();
    private static final List<Text> EVERYTHING = List.of(Text.of("*"));

    private RegionStatements() {}

    static List<Statement> of(RegionControl control) {
        var statements = new ArrayList<Statement>();
        statements.add(Statement.deny("DenyInferenceOutsideRegions", INFER, EVERYTHING)
                .when("StringNotEquals", REQUESTED_REGION, control.names())
                .when("ArnNotLike", "bedrock:InferenceProfileArn", control.profiles()));
        statements.add(Statement.deny("DenyMantleInferenceOutsideRegions", BedrockActions.INFER_ON_MANTLE, EVERYTHING)
                .when("StringNotEquals", REQUESTED_REGION, control.names()));
        if (control.isBounded()) {
            statements.add(Statement.deny("DenyGlobalInference", INFER, EVERYTHING)
                    .when("StringEquals", REQUESTED_REGION, "unspecified"));
            statements.add(Statement.denyExcept(
                    "DenyProfilesOfOtherGeographies", List.of("bedrock:CreateInferenceProfile"), copied(control)));
        }
        return statements;
    }

    private static List<Text> copied(RegionControl control) {
        var prefix = "arn:" + control.partition() + ":bedrock:*:";
        return Stream.of(
                        prefix + "*:application-inference-profile/*",
                        prefix + "*:inference-profile/" + control.geography(),
                        prefix + ":foundation-model/*")
                .map(Text::of)
                .toList();
    }
}
