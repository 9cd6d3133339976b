package dev.tombolo.blueprint.account;

import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.blueprint.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * The agreement to buy a model of the AWS Marketplace, as somebody with that right acknowledged it. One that is there
 * already is taken as it is; terms or prices that have changed since are refused, and none is ever deleted, because the
 * next call would make it again (https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html, read 2026-09-26).
 *
 * @param key names its resources, and never changes: the model's portable name
 * @param modelId vendor and model, such as {@code openai.gpt-5.6-terra}; never the id of a profile
 * @param offer the offer's id
 * @param terms the address of the legal terms
 * @param rateCard the digest of the prices, 16 hexadecimal digits
 * @param product the Marketplace product, which limits what may be bought; unknown for several models
 */
public record Agreement(
        String key, String modelId, String offer, String terms, String rateCard, Optional<String> product) {
    private static final List<Text> EVERYTHING = List.of(Text.of("*"));

    /** Tells whether the vendor wants its use-case form before anybody agrees: Anthropic does. */
    public boolean needsUseCase() {
        return modelId.startsWith("anthropic.");
    }

    /** Returns what whoever makes the agreement may do. None of these actions supports a resource. */
    public List<Statement> statements() {
        return List.of(
                Statement.allow(
                        "AgreeToModels",
                        List.of(
                                "bedrock:CreateFoundationModelAgreement",
                                "bedrock:GetFoundationModelAvailability",
                                "bedrock:ListFoundationModelAgreementOffers"),
                        EVERYTHING),
                product.map(id -> subscribe().when("ForAnyValue:StringEquals", "aws-marketplace:ProductId", id))
                        .orElseGet(Agreement::subscribe),
                Statement.allow("ViewSubscriptions", List.of("aws-marketplace:ViewSubscriptions"), EVERYTHING));
    }

    private static Statement subscribe() {
        return Statement.allow("Subscribe", List.of("aws-marketplace:Subscribe"), EVERYTHING);
    }
}
