package dev.tombolo.live.reconcile.oci;

import dev.tombolo.live.call.Interruption;
import dev.tombolo.live.check.Checks;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.oci.OciService;
import dev.tombolo.live.reconcile.Repair;
import dev.tombolo.live.tenancy.OwnCompartment;
import dev.tombolo.live.tenancy.TenancyCheck;
import java.util.List;

/** What is reconciled on OCI. */
public final class OciReconcile {
    private OciReconcile() {}

    /** Tells drift and changes nothing. */
    public static Checks check(OciSettings declared, OciConnection oci) {
        return checks(declared, oci, new EndpointRepair(Repair.CHECK, new Interruption()));
    }

    /**
     * Sets what drifted.
     *
     * @param declared what the file declares; nothing is set in another tenancy than its own
     * @param interruption keeps what was not set yet from being set
     */
    public static Checks apply(OciSettings declared, OciConnection oci, Interruption interruption) {
        return checks(declared, oci, new EndpointRepair(Repair.APPLY, interruption));
    }

    private static Checks checks(OciSettings declared, OciConnection oci, EndpointRepair repair) {
        var own = new OwnCompartment(
                declared.parentCompartment(), declared.compartmentName(), declared.homeRegion(), oci);
        var calls = oci.calls(OciService.GENERATIVE_AI, declared.region());
        return new Checks(
                new TenancyCheck(declared.tenancy(), declared.homeRegion(), oci),
                List.of(
                        new PrivateEndpointDrift(declared, own, calls, repair),
                        new EndpointGuardDrift(declared, own, calls, repair)));
    }
}
