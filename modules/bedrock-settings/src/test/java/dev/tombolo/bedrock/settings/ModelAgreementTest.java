package dev.tombolo.bedrock.settings;

import static dev.tombolo.bedrock.settings.ModelAgreement.TYPE;
import static dev.tombolo.bedrock.settings.Samples.agreement;
import static dev.tombolo.bedrock.settings.Samples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModelAgreementTest {
    private static final String PRICES = "2cc8ed4ac39c18fe";
    private static final String OTHER_PRICES = "f66b14b1e0da1a47";
    private static final String TERMS = "https://example.com/terms/1";
    private static final String LOOK = "GET /foundation-model-availability/openai.gpt-5.6-terra";
    private static final String LIST = "GET /list-foundation-model-agreement-offers/openai.gpt-5.6-terra";
    private static final String AGREE = "POST /create-foundation-model-agreement";

    private final StubSettings account = new StubSettings();
    private final StubAws aws = new StubAws(account);

    @BeforeEach
    void offerTheModel() {
        account.offers = offer("offer-0", TERMS, "1.10") + "," + offer("offer-1", TERMS, "2.20");
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void acceptsTheAcknowledgedOfferAndWaits() {
        FunctionRun run = run(Event.create(TYPE, agreement(PRICES)));

        assertThat(run.told()).isEqualTo("SUCCESS: agreement for openai.gpt-5.6-terra is available");
        assertThat(run.answer().path("PhysicalResourceId").asText()).isEqualTo("model-agreement");
        assertThat(run.answer().path("Data").toString())
                .isEqualTo("{\"ModelId\":\"openai.gpt-5.6-terra\",\"Status\":\"AVAILABLE\"}");
        assertThat(aws.calls()).containsExactly(LOOK, LIST, AGREE, LOOK, LOOK, "PUT /answer");
    }

    @Test
    void takesAnAgreementThatIsThere() {
        account.agreement = "AVAILABLE";
        account.offers = "";

        assertThat(run(Event.create(TYPE, agreement(PRICES))).succeeded()).isTrue();
        assertThat(aws.calls()).containsExactly(LOOK, LOOK, "PUT /answer");
    }

    @Test
    void waitsForAnAgreementThatSomebodyElseMade() {
        account.agreement = "PENDING";
        aws.otherOwnerAfter(2, () -> account.agreement = "AVAILABLE");

        assertThat(run(Event.create(TYPE, agreement(PRICES))).succeeded()).isTrue();
        assertThat(aws.calls()).doesNotContain(AGREE);
    }

    @Test
    void failsWhenTheOfferIsGone() {
        account.offers = offer("offer-2", TERMS, "2.20");

        assertThat(run(Event.create(TYPE, agreement(PRICES))).told())
                .isEqualTo(
                        "FAILED: agreement for openai.gpt-5.6-terra · offer offer-1 is not among the account's offers"
                                + " · read the offers, then declare the one to accept");
        assertThat(account.agreementsMade).isZero();
    }

    @Test
    void failsWhenTheTermsChanged() {
        account.offers = offer("offer-1", "https://example.com/terms/2", "2.20");

        assertThat(run(Event.create(TYPE, agreement(PRICES))).told())
                .isEqualTo("FAILED: agreement for openai.gpt-5.6-terra · offer offer-1 now has the terms "
                        + "https://example.com/terms/2, acknowledged were https://example.com/terms/1"
                        + " · have the new terms read, then declare them");
        assertThat(account.agreementsMade).isZero();
    }

    @Test
    void failsWhenThePricesChanged() {
        account.offers = offer("offer-1", TERMS, "3.30");

        assertThat(run(Event.create(TYPE, agreement(PRICES))).told())
                .isEqualTo("FAILED: agreement for openai.gpt-5.6-terra · offer offer-1 now has the rate card "
                        + OTHER_PRICES + ", acknowledged was " + PRICES
                        + " · have the new prices read, then declare their digest");
        assertThat(account.agreementsMade).isZero();
    }

    @Test
    void failsWhenTheOfferHasNeitherTermsNorPrices() {
        account.offers = "{\"offerId\": \"offer-1\", \"offerToken\": \"token-of-the-offer\"}";

        assertThat(run(Event.create(TYPE, agreement(PRICES))).succeeded()).isFalse();
        assertThat(account.agreementsMade).isZero();
    }

    @Test
    void failsWhenTheAgreementEndsInError() {
        account.agreementSteps.clear();
        account.agreementSteps.addAll(List.of("PENDING", "ERROR"));

        assertThat(run(Event.create(TYPE, agreement(PRICES))).told())
                .isEqualTo("FAILED: agreement for openai.gpt-5.6-terra · the agreement ended in ERROR"
                        + " · read it in the console under Model access, then deploy again");
    }

    @Test
    void failsInTimeWhenTheAgreementStaysPending() {
        account.agreementSteps.clear();
        account.agreementSteps.addAll(Collections.nCopies(1000, "PENDING"));

        FunctionRun run = run(Event.create(TYPE, agreement(PRICES)));

        assertThat(run.told())
                .matches("FAILED: agreement for openai.gpt-5.6-terra · the agreement is PENDING, after \\d+ tries"
                        + " · deploy again when the cause has passed");
        assertThat(run.paused()).isBetween(Duration.ofMinutes(13), Duration.ofMinutes(14));
    }

    @Test
    void neverQuotesTheTokenOfTheOffer() {
        account.offers = offer("offer-1", TERMS, "2.20").replace("token-of-the-offer", "an-expired-token");

        FunctionRun run = run(Event.create(TYPE, agreement(PRICES)));

        assertThat(run.told())
                .isEqualTo("FAILED: agreement for openai.gpt-5.6-terra · accepting the offer was answered with"
                        + " ValidationException · correct what the service does not take, then deploy again");
        assertThat(run.log()).doesNotContain("token");
    }

    @Test
    void anUpdateToAnotherModelKeepsTheFormerAgreement() {
        account.offers = offer("offer-1", TERMS, "2.20");

        assertThat(run(Event.update(TYPE, agreement("openai.gpt-5.5", PRICES), agreement(PRICES)))
                        .succeeded())
                .isTrue();
        assertThat(account.agreementsMade).isEqualTo(1);
    }

    @Test
    void aRollbackBuysNothing() {
        account.stackStatus = "UPDATE_ROLLBACK_IN_PROGRESS";

        FunctionRun run = run(Event.update(TYPE, agreement(PRICES), agreement("openai.gpt-5.5", PRICES)));

        assertThat(run.told())
                .isEqualTo("SUCCESS: rollback, left as it is: agreement for openai.gpt-5.6-terra"
                        + " · there is none, and a rollback makes none");
        assertThat(account.agreementsMade).isZero();
    }

    @Test
    void aDeleteKeepsTheAgreement() {
        account.agreement = "AVAILABLE";

        assertThat(run(Event.delete(TYPE, agreement(PRICES))).succeeded()).isTrue();
        assertThat(aws.calls()).containsExactly("PUT /answer");
    }

    @Test
    void failsOnAProfileAndOnMissingAcknowledgement() {
        assertThat(run(Event.create(TYPE, "{\"Owner\": \"us\", \"ModelId\": \"a profile\", \"OfferId\": \"offer-1\"}"))
                        .told())
                .isEqualTo("FAILED: Custom::BedrockModelAgreement · "
                        + "ModelId must be a vendor and a model, as in openai.gpt-5.5; RateCardDigest is missing; "
                        + "LegalTermUrl is missing · correct the template");
    }

    private FunctionRun run(Event event) {
        return new FunctionRun(aws).with(event);
    }
}
