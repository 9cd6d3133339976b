package dev.tombolo.bedrock.settings;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.bedrock.model.DimensionalPriceRate;
import software.amazon.awssdk.services.bedrock.model.LegalTerm;
import software.amazon.awssdk.services.bedrock.model.Offer;
import software.amazon.awssdk.services.bedrock.model.PricingTerm;
import software.amazon.awssdk.services.bedrock.model.TermDetails;

/**
 * The terms and prices that somebody with that right agreed to.
 *
 * @param modelId the vendor and the model, never a profile
 * @param rateCard the digest of the prices: over the JSON list of {@code dimension}, {@code price} and {@code unit} of
 *     each, sorted
 */
record AcknowledgedOffer(String modelId, String offerId, String legalTermUrl, Digest rateCard) {
    static AcknowledgedOffer wanted(Properties properties) {
        properties.required("Owner");
        String modelId = properties.required("ModelId");
        if (!modelId.isEmpty() && !modelId.matches("[a-z0-9-]+\\.[a-z0-9][a-z0-9.:_-]*")) {
            properties.problem("ModelId must be a vendor and a model, as in openai.gpt-5.5");
        }
        properties.required("RateCardDigest");
        return new AcknowledgedOffer(
                modelId,
                properties.required("OfferId"),
                properties.required("LegalTermUrl"),
                properties.digest("RateCardDigest").orElse(new Digest("")));
    }

    /** Throws unless the offer's terms and prices are those that were agreed to, with both sides named. */
    void requireSame(String where, Offer offer) {
        String url = legalTermUrl(offer);
        if (!url.equals(legalTermUrl)) {
            throw new Refusal(where + " · offer " + offerId + " now has the terms " + url + ", acknowledged were "
                    + legalTermUrl + " · have the new terms read, then declare them");
        }
        Digest prices = rateCard(offer);
        if (!prices.equals(rateCard)) {
            throw new Refusal(where + " · offer " + offerId + " now has the rate card " + prices + ", acknowledged was "
                    + rateCard + " · have the new prices read, then declare their digest");
        }
    }

    private static String legalTermUrl(Offer offer) {
        TermDetails terms = offer.termDetails();
        LegalTerm legal = terms == null ? null : terms.legalTerm();
        return legal == null || legal.url() == null ? "" : legal.url();
    }

    private static Digest rateCard(Offer offer) {
        TermDetails terms = offer.termDetails();
        return rateCard(terms == null ? null : terms.usageBasedPricingTerm());
    }

    private static Digest rateCard(@Nullable PricingTerm pricing) {
        List<DimensionalPriceRate> rates = pricing == null ? List.of() : pricing.rateCard();
        return Digest.of(
                rates.stream().map(AcknowledgedOffer::rate).sorted().collect(Collectors.joining(",", "[", "]")));
    }

    private static String rate(DimensionalPriceRate rate) {
        TreeMap<String, @Nullable Object> members = new TreeMap<>();
        members.put("dimension", rate.dimension());
        members.put("price", rate.price());
        members.put("unit", rate.unit());
        return SettingValue.of(members).canonicalText();
    }
}
