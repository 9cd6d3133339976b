package dev.tombolo.live.preflight.oci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.live.Lines;
import dev.tombolo.live.OciStub;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModelCheckTest {
    private final OciStub oci = HealthyTenancy.tenancy();

    @AfterEach
    void close() {
        oci.close();
    }

    private List<String> answers() {
        return Lines.of(new ModelCheck(Wanted.subject(), oci.connection()));
    }

    private void listed(String ofOnDemand, String ofDedicated) {
        oci.on(HealthyTenancy.MODELS, HealthyTenancy.models(ofOnDemand, ofDedicated));
    }

    @Test
    void passesWhereBothWaysOfServingAreActive() {
        assertThat(answers())
                .containsExactly(
                        "pass · gpt-oss-120b · openai.gpt-oss-120b is active on demand",
                        "pass · llama-3.3-70b · meta.llama-3.3-70b-instruct is active on dedicated clusters");
    }

    @Test
    void looksOnlyAtTheDayOfItsOwnWayOfServing() {
        listed(
                ", \"timeDedicatedRetired\": \"2026-01-01T00:00:00Z\"",
                ", \"timeOnDemandRetired\": \"2026-01-01T00:00:00Z\"");
        assertThat(answers()).hasSize(2).allMatch(answer -> answer.startsWith("pass"));
    }

    @Test
    void failsWhereAModelIsRetiredThoughItIsListed() {
        listed(
                ", \"timeOnDemandRetired\": \"2026-11-22T00:00:00Z\"",
                ", \"timeDedicatedRetired\": \"2026-10-01T00:00:00.000+00:00\"");
        assertThat(answers())
                .containsExactly(
                        "fail · gpt-oss-120b · openai.gpt-oss-120b was retired on demand on 2026-11-22 · move to another"
                                + " model",
                        "fail · llama-3.3-70b · meta.llama-3.3-70b-instruct was retired on dedicated clusters on"
                                + " 2026-10-01 · move to another model");
    }

    @Test
    void warnsOfADayThatTheCatalogDoesNotKnow() {
        listed(", \"timeOnDemandRetired\": \"2026-11-23T00:00:00Z\"", "");
        assertThat(answers())
                .contains(
                        "warn · gpt-oss-120b · openai.gpt-oss-120b is retired on demand on 2026-11-23, and the catalog"
                                + " says no day · correct environments/catalog, and plan again");
    }

    @Test
    void warnsOfADeprecatedModel() {
        listed(", \"timeDeprecated\": \"2026-06-01T00:00:00Z\"", ", \"timeDeprecated\": \"2027-06-01T00:00:00Z\"");
        assertThat(answers())
                .containsExactly(
                        "warn · gpt-oss-120b · openai.gpt-oss-120b is deprecated since 2026-06-01 · plan its successor",
                        "pass · llama-3.3-70b · meta.llama-3.3-70b-instruct is active on dedicated clusters");
    }

    @Test
    void failsWhereAModelIsNotActive() {
        oci.on(
                HealthyTenancy.MODELS,
                "{\"items\": [{\"displayName\": \"openai.gpt-oss-120b\", \"lifecycleState\": \"FAILED\"}]}");
        assertThat(answers())
                .containsExactly(
                        "fail · gpt-oss-120b · openai.gpt-oss-120b has the state FAILED · choose another Region or model",
                        "warn · llama-3.3-70b · meta.llama-3.3-70b-instruct is not listed in us-chicago-1 · call it once"
                                + " before you rely on it, or correct environments/catalog, and plan again");
    }

    @Test
    void takesTheVersionThatIsServedLongest() {
        oci.on(HealthyTenancy.MODELS, """
            {"items": [
             {"displayName": "openai.gpt-oss-120b", "lifecycleState": "ACTIVE",
              "timeOnDemandRetired": "2026-01-01T00:00:00Z"},
             {"displayName": "openai.gpt-oss-120b", "lifecycleState": "ACTIVE"}]}
            """);
        assertThat(answers()).contains("pass · gpt-oss-120b · openai.gpt-oss-120b is active on demand");
    }

    @Test
    void failsToReadADayThatIsNone() {
        listed(", \"timeOnDemandRetired\": \"soon\"", "");
        assertThat(answers())
                .containsExactly("not checked · us-chicago-1 · an answer that cannot be read · look for a proxy that"
                        + " answers in the service's place, and run it again");
    }
}
