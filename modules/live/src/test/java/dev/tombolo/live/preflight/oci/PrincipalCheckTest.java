package dev.tombolo.live.preflight.oci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.live.Lines;
import dev.tombolo.live.OciStub;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PrincipalCheckTest {
    private final OciStub oci = HealthyTenancy.tenancy();

    @AfterEach
    void close() {
        oci.close();
    }

    private List<String> answers(OciPrincipal principal) {
        return Lines.of(new PrincipalCheck(
                Wanted.subject(Wanted.consumer("claims", principal, Wanted.onDemand())), oci.connection()));
    }

    private static OciPrincipal instances() {
        return new OciPrincipal.InstancesIn("ocid1.compartment.oc1..claims");
    }

    @Test
    void passesWhereTheDynamicGroupHasTheDeclaredRule() {
        assertThat(answers(instances()))
                .containsExactly("pass · claims · the dynamic group bank-tombolo-prod-claims has the declared rule");
    }

    @Test
    void warnsWhereTheDynamicGroupIsNotThereYet() {
        oci.on(HealthyTenancy.DYNAMIC_GROUPS, "[]");
        assertThat(answers(instances()))
                .containsExactly(
                        "warn · claims · the dynamic group bank-tombolo-prod-claims is not there yet · deploy the"
                                + " tenancy's stack first, or let the landing zone make it");
    }

    @Test
    void warnsWhereTheRuleIsAnother() {
        oci.on(HealthyTenancy.DYNAMIC_GROUPS, HealthyTenancy.dynamicGroup("ANY {instance.id = 'x'}"));
        assertThat(answers(instances()))
                .containsExactly(
                        "warn · claims · the dynamic group bank-tombolo-prod-claims has the rule ANY {instance.id"
                                + " = 'x'} · deploy the tenancy's stack, or find out who changed it");
    }

    @Test
    void failsWhereADynamicGroupOfSomebodyElseIsMissing() {
        assertThat(answers(new OciPrincipal.DynamicGroup("batch-hosts")))
                .containsExactly("fail · claims · no dynamic group batch-hosts in the domain Default · let whoever"
                        + " administers the tenancy make it, or correct the file");
        assertThat(answers(new OciPrincipal.DynamicGroup("bank-tombolo-prod-claims")))
                .containsExactly("pass · claims · the dynamic group bank-tombolo-prod-claims is there");
    }

    @Test
    void failsWhereAGroupIsMissing() {
        assertThat(answers(new OciPrincipal.Group("Default", "ai-engineers")))
                .containsExactly("pass · claims · the group ai-engineers is there");
        assertThat(answers(new OciPrincipal.Group("Default", "ai-engineer")))
                .containsExactly(
                        "fail · claims · no group ai-engineer in the domain Default · let whoever administers the"
                                + " tenancy make it, or correct the file");
    }

    @Test
    void leavesGroupsOfAnotherDomainUncheckedAndWorkloadsUnasked() {
        assertThat(answers(new OciPrincipal.Group("Partners", "ai-engineers")))
                .containsExactly("not checked · claims · only the domain Partners knows whether it has the group"
                        + " ai-engineers · look it up there");
        assertThat(answers(new OciPrincipal.Workload("cluster", "fraud", "batch")))
                .isEmpty();
        assertThat(oci.requests()).isEmpty();
    }
}
