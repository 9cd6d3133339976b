package dev.tombolo.live.preflight.oci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.live.Lines;
import dev.tombolo.live.OciStub;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnitCheckTest {
    private final OciStub oci = HealthyTenancy.tenancy();

    @AfterEach
    void close() {
        oci.close();
    }

    private List<String> answers(String shape, int units) {
        return Lines.of(new UnitCheck(Wanted.subject(Wanted.cluster(shape, units)), oci.connection()));
    }

    @Test
    void passesWhereEnoughUnitsAreLeft() {
        assertThat(answers("LARGE_COHERE_V3", 2))
                .containsExactly("pass · llama-3.3-70b · 2 of dedicated-unit-large-cohere-count are left, and 2 of"
                        + " LARGE_COHERE_V3 take 2");
    }

    @Test
    void failsWhereAUnitTakesMoreOfTheLimitThanIsLeft() {
        assertThat(answers("SMALL_COHERE_4", 1))
                .containsExactly(
                        "fail · llama-3.3-70b · 3 of dedicated-unit-small-cohere-count are left, and 1 of"
                                + " SMALL_COHERE_4 take 4 · ask Oracle to raise the limit, unless the cluster is there already");
    }

    @Test
    void failsWhereEveryLimitIsZero() {
        oci.on(HealthyTenancy.VALUES, "[{\"name\": \"dedicated-unit-large-cohere-count\", \"value\": 0}]");
        assertThat(answers("LARGE_GENERIC_V1", 1))
                .containsExactly("fail · llama-3.3-70b · every limit dedicated-unit-* is zero in us-chicago-1 · ask"
                        + " Oracle to raise the one of LARGE_GENERIC_V1");
    }

    @Test
    void leavesAShapeUncheckedThatNoSourceCounts() {
        assertThat(answers("LARGE_GENERIC_V1", 1))
                .containsExactly(
                        "not checked · llama-3.3-70b · no source says which limit counts LARGE_GENERIC_V1; above"
                                + " zero are dedicated-unit-large-cohere-count 2 · compare it with the Console's page of limits");
    }

    @Test
    void leavesAllUncheckedWhereNoServiceHasTheLimits() {
        oci.on(HealthyTenancy.DEFINITIONS, "name", "endpoint-per-dedicated-unit-count", "[]");
        assertThat(answers("LARGE_COHERE_V3", 1))
                .containsExactly("not checked · llama-3.3-70b · no service has the limit"
                        + " endpoint-per-dedicated-unit-count · look at the Console's page of limits");
    }
}
