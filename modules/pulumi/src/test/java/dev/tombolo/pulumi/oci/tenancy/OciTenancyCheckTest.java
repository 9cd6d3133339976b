package dev.tombolo.pulumi.oci.tenancy;

import static dev.tombolo.pulumi.Recordings.inputs;
import static dev.tombolo.pulumi.Recordings.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.pulumi.oci.OciModelCompartment;
import dev.tombolo.pulumi.oci.OciModelCompartmentArgs;
import dev.tombolo.pulumi.oci.resource.OciProvider;
import dev.tombolo.pulumi.oci.resource.OciProviderArgs;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class OciTenancyCheckTest {
    private static final String TENANCY = "ocid1.tenancy.oc1..bank";

    private static OciProvider home() {
        return new OciProvider(
                "home", OciProviderArgs.builder().tenancyOcid(TENANCY).build());
    }

    private static TenancyComparison compared(String caller, String named) {
        return new TenancyComparison(TENANCY, caller, Optional.of(named), Optional.empty());
    }

    @Test
    void declaresNothingAndLetsGuardedComponentsDeclareTheirs() {
        var recording = record(context -> {
            var home = home();
            var options = ComponentResourceOptions.builder().providers(home).build();
            var check = new OciTenancyCheck("tenancy", TENANCY, options);
            new OciModelCompartment(
                    "models",
                    OciModelCompartmentArgs.builder()
                            .parentId(check.then(() -> Output.of("ocid1.compartment.oc1..parent")))
                            .description("Models")
                            .homeRegionProvider(home)
                            .build(),
                    check.guarded(options));
        });
        assertThat(recording.resources())
                .extracting(resource -> resource.address())
                .isEqualTo(List.of(
                        "oci:Identity/compartment:Compartment|models-compartment",
                        "pulumi:providers:oci|home",
                        "tombolo:oci:ModelCompartment|models",
                        "tombolo:oci:TenancyCheck|tenancy"));
        assertThat(inputs(recording, "oci:Identity/compartment:Compartment|models-compartment"))
                .containsEntry("compartmentId", "ocid1.compartment.oc1..parent");
    }

    @Test
    void acceptsTheTenancyThatTheProgramIsFor() {
        assertThatCode(() -> compared("bank", "bank").requireSame()).doesNotThrowAnyException();
    }

    @Test
    void failsForCredentialsOfAnotherTenancyAndNamesBoth() {
        assertThatThrownBy(() -> compared("shop", "bank").requireSame())
                .hasMessage("tenancy: the credentials are of the one with the Object Storage namespace \"shop\" and"
                        + " ocid1.tenancy.oc1..bank has \"bank\" · sign in to that tenancy");
    }

    @Test
    void failsForCredentialsThatMayNotReadTheTenancyAndSaysWhatToAllow() {
        var refusal = new CompletionException(new IllegalStateException("404-NotAuthorizedOrNotFound"));
        assertThatThrownBy(() ->
                        new TenancyComparison(TENANCY, "shop", Optional.empty(), Optional.of(refusal)).requireSame())
                .hasMessage("tenancy: the credentials are of the one with the Object Storage namespace \"shop\" and may"
                        + " not read that of ocid1.tenancy.oc1..bank: 404-NotAuthorizedOrNotFound · sign in to that"
                        + " tenancy, or let its deployers read objectstorage-namespaces in tenancy");
    }
}
