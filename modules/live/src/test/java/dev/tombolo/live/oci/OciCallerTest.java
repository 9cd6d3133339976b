package dev.tombolo.live.oci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.live.TokenPrincipal;
import org.junit.jupiter.api.Test;

class OciCallerTest {
    private static OciCaller of(String claims) {
        return new OciSigner(() -> new TokenPrincipal(claims)).caller();
    }

    @Test
    void aKeyNamesTenancyAndUser() {
        var caller = OciCaller.ofKey("ocid1.tenancy.oc1..t/ocid1.user.oc1..u/12:34");
        assertThat(caller.tenancy()).hasValue("ocid1.tenancy.oc1..t");
        assertThat(caller.compartment()).isEmpty();
        assertThat(caller.words()).isEqualTo("user ocid1.user.oc1..u");
        assertThat(caller.isUser()).isTrue();
        assertThat(caller.isInstance()).isFalse();
    }

    @Test
    void theTokenOfAnInstanceNamesItAndItsCompartment() {
        var caller = of("{\"sub\": \"ocid1.other.oc1..o\", \"opc-instance\": \"ocid1.instance.oc1..i\","
                + " \"opc-compartment\": \"ocid1.compartment.oc1..c\", \"opc-tenant\": \"ocid1.tenancy.oc1..t\"}");
        assertThat(caller.tenancy()).hasValue("ocid1.tenancy.oc1..t");
        assertThat(caller.compartment()).hasValue("ocid1.compartment.oc1..c");
        assertThat(caller.words()).isEqualTo("instance ocid1.instance.oc1..i");
        assertThat(caller.isInstance()).isTrue();
    }

    @Test
    void theTokenOfAnotherResourceNamesWhatItIs() {
        var caller = of("{\"sub\": \"ocid1.fnfunc.oc1..f\", \"res_compartment\": \"ocid1.compartment.oc1..c\","
                + " \"res_tenant\": \"ocid1.tenancy.oc1..t\", \"tenant\": \"ocid1.tenancy.oc1..service\"}");
        assertThat(caller.tenancy()).hasValue("ocid1.tenancy.oc1..t");
        assertThat(caller.compartment()).hasValue("ocid1.compartment.oc1..c");
        assertThat(caller.words()).isEqualTo("fnfunc ocid1.fnfunc.oc1..f");
    }

    @Test
    void failsToNameAnybodyByOtherClaims() {
        assertThat(of("{\"sub\": \"jane\"}").words()).isEqualTo("somebody whom the credentials do not name");
        assertThat(of("[]").words()).isEqualTo("somebody whom the credentials do not name");
        assertThat(OciCaller.ofKey("ST$opaque").tenancy()).isEmpty();
        assertThat(OciCaller.ofKey("jane/12:34/").id()).isEmpty();
    }
}
