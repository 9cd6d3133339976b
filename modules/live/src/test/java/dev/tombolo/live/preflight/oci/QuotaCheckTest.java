package dev.tombolo.live.preflight.oci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.live.Lines;
import dev.tombolo.live.OciStub;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuotaCheckTest {
    private final OciStub oci = HealthyTenancy.tenancy();

    @AfterEach
    void close() {
        oci.close();
    }

    private List<String> answers() {
        return Lines.of(new QuotaCheck(Wanted.subject(), oci.connection()));
    }

    @Test
    void passesWhereFamilyAndLimitAreThoseOfOci() {
        assertThat(answers())
                .containsExactly(
                        "pass · generative-ai · is the family of quotas on dedicated units",
                        "pass · dedicated-unit-large-cohere-count · OCI takes a quota on it");
    }

    @Test
    void failsOnAnotherFamilyAndALimitWithoutQuotas() {
        oci.on(HealthyTenancy.DEFINITIONS, HealthyTenancy.definitions("[\"genai\"]", false));
        assertThat(answers())
                .containsExactly(
                        "fail · generative-ai · quotas on dedicated units are in genai · correct oci.quotas.family",
                        "fail · dedicated-unit-large-cohere-count · OCI takes no quota on it · leave it out of"
                                + " oci.quotas.units");
    }

    @Test
    void leavesTheFamilyUncheckedWhereNoLimitSaysIt() {
        oci.on(HealthyTenancy.DEFINITIONS, "[{\"name\": \"dedicated-unit-b300-count\"}]");
        assertThat(answers())
                .containsExactly(
                        "not checked · generative-ai · no limit dedicated-unit-* says its family · compare it with the"
                                + " Console's page of limits",
                        "fail · dedicated-unit-large-cohere-count · no limit has this name · correct oci.quotas.units");
    }
}
