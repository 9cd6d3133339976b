package dev.tombolo.live.preflight.oci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.live.Lines;
import dev.tombolo.live.OciStub;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompartmentCheckTest {
    private final OciStub oci = HealthyTenancy.tenancy();

    @AfterEach
    void close() {
        oci.close();
    }

    private List<String> answers() {
        var connection = oci.connection();
        return Lines.of(new CompartmentCheck(Wanted.subject(), Wanted.own(connection), connection));
    }

    @Test
    void passesWhereTheOwnCompartmentIsTagged() {
        assertThat(answers())
                .containsExactly(
                        "pass · ocid1.compartment.oc1..exampleparent · production is active",
                        "pass · bank-tombolo-prod · it is this environment's");
    }

    @Test
    void failsWhereTheParentIsDeleted() {
        oci.on(HealthyTenancy.PARENT, "{\"name\": \"production\", \"lifecycleState\": \"DELETED\"}");
        assertThat(answers())
                .contains(
                        "fail · ocid1.compartment.oc1..exampleparent · production has the state DELETED · name another"
                                + " compartment in oci.compartment");
    }

    @Test
    void warnsWhereTheOwnCompartmentIsNotThereYet() {
        oci.on(HealthyTenancy.COMPARTMENTS, "[]");
        assertThat(answers())
                .contains(
                        "warn · bank-tombolo-prod · it is not there yet · deploy the tenancy's stack first, or let the"
                                + " landing zone make it");
    }

    @Test
    void warnsOfACompartmentOfSomebodyElse() {
        oci.on(HealthyTenancy.COMPARTMENTS, HealthyTenancy.own("{}"));
        assertThat(answers())
                .contains(
                        "warn · bank-tombolo-prod · it is there and has no tag tombolo:environment · make certain that"
                                + " it is meant for this environment");
        oci.on(HealthyTenancy.COMPARTMENTS, HealthyTenancy.own("{\"tombolo:environment\": \"staging\"}"));
        assertThat(answers())
                .contains("warn · bank-tombolo-prod · it is there and has the tag tombolo:environment staging · make"
                        + " certain that it is meant for this environment");
    }
}
