package dev.tombolo.live.preflight.oci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.live.Lines;
import dev.tombolo.live.OciStub;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetricCheckTest {
    private final OciStub oci = HealthyTenancy.tenancy();

    @AfterEach
    void close() {
        oci.close();
    }

    private List<String> answers() {
        return Lines.of(new MetricCheck(Wanted.subject(), oci.connection()));
    }

    @Test
    void passesWhereWhatIsWatchedHasValues() {
        assertThat(answers())
                .containsExactly(
                        "pass · ServerErrorCount · it has values", "pass · TotalInvocationCount · it has values");
        assertThat(oci.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.getBodyAsString())
                        .isEqualTo("{\"groupBy\":[\"name\"],\"namespace\":\"oci_generativeai\"}"));
    }

    @Test
    void warnsOfAMetricThatOthersOutlive() {
        oci.on(HealthyTenancy.METRICS, "[{\"name\": \"TotalInvocationCount\"}]");
        assertThat(answers())
                .contains("warn · ServerErrorCount · it has no value, and these have: TotalInvocationCount · look at"
                        + " Metrics Explorer after a call that it should count");
    }

    @Test
    void leavesAllUncheckedBeforeTheFirstCall() {
        oci.on(HealthyTenancy.METRICS, "[]");
        assertThat(answers())
                .containsExactly("not checked · oci_generativeai · no metric has a value yet in us-chicago-1 · run it"
                        + " again after the first call");
    }
}
