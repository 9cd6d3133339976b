package dev.tombolo.live.preflight.oci;

import dev.tombolo.live.check.Checks;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.tenancy.OwnCompartment;
import dev.tombolo.live.tenancy.TenancyCheck;
import java.util.List;

/** The checks of OCI, in the order of reports. */
public final class OciPreflight {
    private OciPreflight() {}

    /** Returns the preflight of an environment. */
    public static Checks of(OciSubject subject, OciConnection oci) {
        var own = new OwnCompartment(subject.parentCompartment(), subject.compartmentName(), subject.homeRegion(), oci);
        return new Checks(
                new TenancyCheck(subject.tenancy(), subject.homeRegion(), oci),
                List.of(
                        new RegionCheck(subject, oci),
                        new CompartmentCheck(subject, own, oci),
                        new ModelCheck(subject, oci),
                        new ModelAccessCheck(subject, oci),
                        new UnitCheck(subject, oci),
                        new PrivateEndpointCheck(subject, oci),
                        new QuotaCheck(subject, oci),
                        new PolicyCheck(subject, oci),
                        new PrincipalCheck(subject, oci),
                        new MetricCheck(subject, oci),
                        new ClusterCheck(subject, own, oci),
                        new ApiKeyCheck(subject, own, oci)));
    }
}
