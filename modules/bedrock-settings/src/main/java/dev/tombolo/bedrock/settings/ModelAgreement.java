package dev.tombolo.bedrock.settings;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import software.amazon.awssdk.services.bedrock.BedrockClient;
import software.amazon.awssdk.services.bedrock.model.AgreementStatus;
import software.amazon.awssdk.services.bedrock.model.ConflictException;
import software.amazon.awssdk.services.bedrock.model.GetFoundationModelAvailabilityResponse;
import software.amazon.awssdk.services.bedrock.model.Offer;
import software.amazon.awssdk.services.bedrock.model.OfferType;

/**
 * {@code Custom::BedrockModelAgreement}: the subscription to a model that a third party sells.
 *
 * <p>Properties: {@code ModelId}, {@code OfferId}, {@code LegalTermUrl}, {@code RateCardDigest}; {@code Owner}. An
 * agreement that is there already is taken as it is, because the service does not tell which offer it came from. None
 * is ever deleted: that would not stop a call, as the next one subscribes again.
 *
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html">model access; shapes read in
 *     the SDK's 2.50.2 on 2026-11-23</a>
 */
final class ModelAgreement {
    static final String TYPE = "Custom::BedrockModelAgreement";

    private static final Duration AT_MOST_TO_AGREE = Duration.ofMinutes(5);
    private static final Duration AT_MOST_TO_BE_AVAILABLE = Duration.ofMinutes(14);

    private final BedrockClient bedrock;
    private final AcknowledgedOffer acknowledged;
    private final ServiceCall service;

    /** The token of an offer could stand in the service's words, so they are not quoted. */
    private final ServiceCall purchase;

    ModelAgreement(BedrockClient bedrock, AcknowledgedOffer acknowledged) {
        this.bedrock = bedrock;
        this.acknowledged = acknowledged;
        this.service = new ServiceCall("agreement for " + acknowledged.modelId(), true);
        this.purchase = new ServiceCall(service.where(), false);
    }

    /**
     * Returns when the agreement is available.
     *
     * @param mayBuy asked only where there is no agreement yet
     * @throws Refusal if the offer is gone or changed, the service refuses, or the agreement is not available in time
     */
    void settle(Patience patience, BooleanSupplier mayBuy) {
        patience.retry(AT_MOST_TO_AGREE, () -> agreeUnlessAgreed(mayBuy));
        patience.retry(AT_MOST_TO_BE_AVAILABLE, this::requireAvailable);
    }

    private void agreeUnlessAgreed(BooleanSupplier mayBuy) {
        GetFoundationModelAvailabilityResponse availability = availability();
        AgreementStatus status = status(availability);
        if (status == AgreementStatus.NOT_AVAILABLE || status == AgreementStatus.ERROR) {
            requireMayBuy(mayBuy);
            agree(offer());
        }
    }

    private void requireMayBuy(BooleanSupplier mayBuy) {
        if (!mayBuy.getAsBoolean()) {
            throw new ForeignValue(service.where() + " · there is none, and a rollback makes none");
        }
    }

    private GetFoundationModelAvailabilityResponse availability() {
        return service.run(
                "reading the availability",
                () -> bedrock.getFoundationModelAvailability(request -> request.modelId(acknowledged.modelId())));
    }

    private static AgreementStatus status(GetFoundationModelAvailabilityResponse availability) {
        return availability.agreementAvailability() == null
                ? AgreementStatus.UNKNOWN_TO_SDK_VERSION
                : availability.agreementAvailability().status();
    }

    private Offer offer() {
        Offer offer = service
                .run(
                        "listing the offers",
                        () -> bedrock.listFoundationModelAgreementOffers(request ->
                                request.modelId(acknowledged.modelId()).offerType(OfferType.ALL)))
                .offers()
                .stream()
                .filter(each -> acknowledged.offerId().equals(each.offerId()))
                .findFirst()
                .orElseThrow(() -> new Refusal(service.where() + " · offer " + acknowledged.offerId()
                        + " is not among the account's offers · read the offers, then declare the one to accept"));
        acknowledged.requireSame(service.where(), offer);
        return offer;
    }

    private void agree(Offer offer) {
        purchase.run("accepting the offer", () -> {
            try {
                return bedrock.createFoundationModelAgreement(
                        request -> request.modelId(acknowledged.modelId()).offerToken(offer.offerToken()));
            } catch (ConflictException e) {
                return bedrock; // somebody was faster, or the answer to our own first try was lost
            }
        });
    }

    private void requireAvailable() {
        GetFoundationModelAvailabilityResponse availability = availability();
        AgreementStatus status = status(availability);
        if (status == AgreementStatus.ERROR) {
            throw new Refusal(service.where() + " · the agreement ended in ERROR"
                    + " · read it in the console under Model access, then deploy again");
        }
        if (status != AgreementStatus.AVAILABLE) {
            throw new NotYet(service.where() + " · the agreement is " + status);
        }
    }
}
