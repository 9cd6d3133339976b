package dev.tombolo.blueprint.organization;

import static dev.tombolo.blueprint.organization.ProcurementControl.texts;

import dev.tombolo.blueprint.policy.BedrockActions;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Leaves agreements to procurement. The first call of a Marketplace model subscribes the account with the caller's
 * permissions, which accepts the licence; a denied subscription lets the first calls through all the same, so that models
 * that may not be called are denied by themselves
 * (https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html, read 2026-09-26).
 *
 * <p>Only subscriptions on behalf of Bedrock are concerned: what else the organization buys in the Marketplace is not.
 */
final class ProcurementStatements {
    private static final String SUBSCRIBE = "aws-marketplace:Subscribe";
    private static final List<Text> EVERYTHING = List.of(Text.of("*"));
    private static final List<String> AGREEMENTS = List.of(
            "bedrock:CreateFoundationModelAgreement",
            "bedrock:DeleteFoundationModelAgreement",
            "bedrock:PutUseCaseForModelAccess");

    private ProcurementStatements() {}

    static List<Statement> of(ProcurementControl control) {
        var statements = new ArrayList<Statement>();
        if (!control.buyers().isEmpty()) {
            statements.add(exceptBuyers(Statement.deny("DenyAgreements", AGREEMENTS, EVERYTHING), control));
            statements.add(exceptBuyers(forBedrock("DenySubscriptionsByCalls"), control));
        }
        if (!control.products().isEmpty()) {
            statements.add(otherProducts(control));
        }
        if (!control.modelIds().isEmpty()) {
            statements.addAll(otherModels(control));
        }
        return statements;
    }

    private static Statement exceptBuyers(Statement statement, ProcurementControl control) {
        return statement.when("ArnNotLike", "aws:PrincipalArn", texts(control.buyers()));
    }

    private static Statement forBedrock(String sid) {
        return Statement.deny(sid, List.of(SUBSCRIBE), EVERYTHING)
                .when(
                        "StringEquals",
                        "aws:CalledViaLast",
                        texts(List.of("bedrock-mantle.amazonaws.com", "bedrock.amazonaws.com")));
    }

    /** Denies just what the documented allowance, ForAnyValue:StringEquals on these products, would not allow. */
    private static Statement otherProducts(ProcurementControl control) {
        return forBedrock("DenyOtherProducts")
                .when("ForAllValues:StringNotEquals", "aws-marketplace:ProductId", texts(control.products()));
    }

    /** What else an invocation names is let through, because the model behind it is asked for by itself. */
    private static List<Statement> otherModels(ProcurementControl control) {
        var prefix = "arn:" + control.partition() + ":bedrock:*:";
        var let = Stream.concat(
                        Stream.of("application-inference-profile/*", "inference-profile/*", "project/*")
                                .map(resource -> prefix + "*:" + resource),
                        control.modelIds().stream().map(id -> prefix + ":foundation-model/" + id))
                .map(Text::of)
                .toList();
        return List.of(
                Statement.denyExcept("DenyOtherModels", BedrockActions.INVOKE, let),
                Statement.deny("DenyOtherModelsOnMantle", BedrockActions.INFER_ON_MANTLE, EVERYTHING)
                        .when("StringNotEquals", "bedrock-mantle:Model", texts(control.modelIds())));
    }
}
