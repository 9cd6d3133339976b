package dev.tombolo.live.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.oracle.bmc.auth.SimpleAuthenticationDetailsProvider;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.Region;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.live.Lines;
import dev.tombolo.live.OciStub;
import dev.tombolo.live.call.Attempts;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.oci.OciSigner;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TenancyCheckTest {
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final OciStub oci = new OciStub().on("/20160918/tenancies/" + OciStub.TENANCY, "{\"name\": \"bank\"}");

    @AfterEach
    void close() {
        oci.close();
    }

    private static Region home() {
        return CatalogReader.shipped().region("us-ashburn-1", Cloud.OCI).orElseThrow();
    }

    private static List<String> answers(OciConnection connection) {
        return Lines.of(new TenancyCheck(OciStub.TENANCY, home(), connection));
    }

    private OciConnection signedBy(OciSigner signer) {
        return OciConnection.of(
                signer, Optional.of(oci.address()), Attempts.until(Deadline.in(Duration.ofMinutes(1))), PATIENCE);
    }

    @Test
    void passesWhereTheCredentialsAreOfTheTenancyAndOciBelievesThem() {
        assertThat(answers(oci.connection()))
                .containsExactly("pass · ocid1.tenancy.oc1..exampletenancy · signed in to tenancy bank");
    }

    @Test
    void failsInAnotherTenancyWithoutACall() {
        assertThat(answers(OciStub.connection(oci.address(), "ocid1.tenancy.oc1..other", PATIENCE)))
                .containsExactly("fail · ocid1.tenancy.oc1..exampletenancy · signed in to tenancy"
                        + " ocid1.tenancy.oc1..other · sign in to ocid1.tenancy.oc1..exampletenancy, or correct"
                        + " oci.tenancy");
        assertThat(oci.requests()).isEmpty();
    }

    @Test
    void failsToCheckWhereNobodyIsSignedIn() {
        var nobody = new OciSigner(() -> {
            throw new IllegalStateException("no file config with the key of jane");
        });
        assertThat(answers(signedBy(nobody)))
                .containsExactly("not checked · ocid1.tenancy.oc1..exampletenancy · not signed in · sign in, as you do"
                        + " for the cloud's own command line");
    }

    @Test
    void failsToCheckWhereTheCredentialsSayNoTenancy() {
        var unknown = new OciSigner(() -> SimpleAuthenticationDetailsProvider.builder()
                .tenantId("tenancy")
                .userId("user")
                .fingerprint("fingerprint")
                .build());
        assertThat(answers(signedBy(unknown)))
                .containsExactly("not checked · ocid1.tenancy.oc1..exampletenancy · the credentials do not say of which"
                        + " tenancy they are · sign in in another way");
    }
}
