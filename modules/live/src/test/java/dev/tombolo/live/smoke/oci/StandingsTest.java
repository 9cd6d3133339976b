package dev.tombolo.live.smoke.oci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.Region;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.live.OciStub;
import dev.tombolo.live.TokenPrincipal;
import dev.tombolo.live.oci.OciConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who whoever is signed in is, beside a consumer: never guessed. */
class StandingsTest {
    private static final OciPrincipal WORKLOAD = new OciPrincipal.Workload("ocid1.cluster", "fraud", "batch");
    private static final OciPrincipal OTHERS = new OciPrincipal.DynamicGroup("batch");
    private static final OciPrincipal ENGINEERS = new OciPrincipal.Group("Default", "ai-engineers");

    private final OciStub oci = SmokedTenancy.stub();

    @AfterEach
    void close() {
        oci.close();
    }

    private static Region home() {
        return CatalogReader.shipped().region("us-ashburn-1", Cloud.OCI).orElseThrow();
    }

    private static Standing standing(OciConnection connection, OciPrincipal principal) {
        return new Standings(OciStub.TENANCY, home(), connection).to(principal);
    }

    private Standing.Kind ofToken(String claims, OciPrincipal principal) {
        return standing(oci.connection(new TokenPrincipal(claims)), principal).kind();
    }

    private Standing.Kind ofInstance(OciPrincipal principal) {
        return standing(oci.connection(TokenPrincipal.instance()), principal).kind();
    }

    private Standing ofUser(OciPrincipal principal) {
        return standing(oci.connection(), principal);
    }

    @Test
    void anInstanceIsOfItsOwnCompartmentOnly() {
        assertThat(ofInstance(SmokedTenancy.INSTANCES)).isEqualTo(Standing.Kind.CONSUMER);
        assertThat(ofInstance(new OciPrincipal.InstancesIn("ocid1.compartment.oc1..other")))
                .isEqualTo(Standing.Kind.SOMEBODY_ELSE);
        assertThat(ofToken("{\"opc-instance\": \"ocid1.instance.oc1..i\"}", SmokedTenancy.INSTANCES))
                .isEqualTo(Standing.Kind.UNCERTAIN);
    }

    @Test
    void aFunctionIsNoInstance() {
        var function =
                "{\"sub\": \"ocid1.fnfunc.oc1..f\", \"res_compartment\": \"" + TokenPrincipal.COMPARTMENT + "\"}";
        assertThat(ofToken(function, SmokedTenancy.INSTANCES)).isEqualTo(Standing.Kind.SOMEBODY_ELSE);
        assertThat(ofToken(function, OTHERS)).isEqualTo(Standing.Kind.UNCERTAIN);
        assertThat(ofToken(function, WORKLOAD)).isEqualTo(Standing.Kind.UNCERTAIN);
    }

    @Test
    void anInstanceIsNoWorkloadAndNoPerson() {
        assertThat(ofInstance(WORKLOAD)).isEqualTo(Standing.Kind.SOMEBODY_ELSE);
        assertThat(ofInstance(ENGINEERS)).isEqualTo(Standing.Kind.SOMEBODY_ELSE);
        assertThat(ofInstance(OTHERS)).isEqualTo(Standing.Kind.UNCERTAIN);
    }

    @Test
    void aPersonIsNoResource() {
        assertThat(ofUser(SmokedTenancy.INSTANCES).isSomebodyElse()).isTrue();
        assertThat(ofUser(WORKLOAD).isSomebodyElse()).isTrue();
        assertThat(ofUser(OTHERS).isSomebodyElse()).isTrue();
    }

    @Test
    void whoeverIsNotNamedMayBeAnybody() {
        assertThat(ofToken("{}", SmokedTenancy.INSTANCES)).isEqualTo(Standing.Kind.UNCERTAIN);
        assertThat(ofToken("{}", ENGINEERS)).isEqualTo(Standing.Kind.UNCERTAIN);
        assertThat(ofToken("{}", WORKLOAD)).isEqualTo(Standing.Kind.UNCERTAIN);
    }

    @Test
    void theGroupTellsItsMembers() {
        assertThat(ofUser(ENGINEERS).kind()).isEqualTo(Standing.Kind.CONSUMER);
        oci.on(SmokedTenancy.MEMBERSHIPS, "[]");
        assertThat(ofUser(ENGINEERS).isSomebodyElse()).isTrue();
        oci.on(SmokedTenancy.GROUPS, "[]");
        assertThat(ofUser(ENGINEERS).isSomebodyElse()).isTrue();
    }

    @Test
    void failsToKnowTheMembersOfAGroupThatNobodyMayRead() {
        oci.on(SmokedTenancy.MEMBERSHIPS, SmokedTenancy.denied());
        assertThat(ofUser(ENGINEERS).answer("engineers"))
                .hasToString("Answer[subject=engineers, outcome=NOT_CHECKED, says=signed in as user"
                        + " ocid1.user.oc1..exampleuser; whether of group Default/ai-engineers is not known: not allowed"
                        + " (NotAuthorizedOrNotFound), remedy=allow inspect groups and inspect users to whoever runs"
                        + " this]");
    }

    @Test
    void failsToKnowTheMembersOfAGroupOfAnotherDomain() {
        assertThat(ofUser(new OciPrincipal.Group("Staff", "ai-engineers")).answer("engineers"))
                .hasToString("Answer[subject=engineers, outcome=NOT_CHECKED, says=signed in as user"
                        + " ocid1.user.oc1..exampleuser; whether of group Staff/ai-engineers is not known: only the"
                        + " domain Staff knows its members, remedy=look it up there]");
    }
}
