package dev.tombolo.cdk.account;

import dev.tombolo.blueprint.account.Agreement;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.hole.Holes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.constructs.Construct;

/**
 * The agreement to buy a model of the AWS Marketplace, made once while deploying, so that no role that runs may subscribe.
 * The deploy fails if the offer's terms or prices are not those that were acknowledged.
 *
 * <p>Declares {@code Policy} and {@code Setting}. These ids never change. The agreement stays in force without the stack.
 * The function of the settings may subscribe for as long as it exists: whoever may invoke it can buy what is declared.
 */
public final class ModelAgreement extends Construct {
    /**
     * Declares the agreement.
     *
     * @throws IllegalArgumentException with every problem: the id of a profile, a digest that is none
     */
    public ModelAgreement(Construct scope, String id, ModelAgreementProps props) {
        super(scope, id);
        check(props.agreement());
        props.settings()
                .declare(
                        this,
                        "BedrockModelAgreement",
                        properties(props.agreement()),
                        props.agreement().statements(),
                        Holes.NONE,
                        List.of());
    }

    private void check(Agreement agreement) {
        var problems = Problems.at(this);
        problems.addIf(
                !agreement.modelId().matches("[a-z0-9-]+\\.[a-z0-9][a-z0-9.:_-]*")
                        || agreement.modelId().matches("(us|eu|apac|jp|au|in|ca|global)\\..*"),
                "agreement: \"" + agreement.modelId() + "\" is no vendor and model"
                        + " · write it like openai.gpt-5.6-terra, without the prefix of a profile");
        problems.addIf(
                !agreement.rateCard().matches("[0-9a-f]{16}"),
                "agreement: \"" + agreement.rateCard() + "\" is no digest of a rate card"
                        + " · give 16 hexadecimal digits");
        problems.raise();
    }

    private static Map<String, Object> properties(Agreement agreement) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("ModelId", agreement.modelId());
        properties.put("OfferId", agreement.offer());
        properties.put("LegalTermUrl", agreement.terms());
        properties.put("RateCardDigest", agreement.rateCard());
        return properties;
    }
}
