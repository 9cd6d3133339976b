package dev.tombolo.cli.preflight;

import dev.tombolo.cli.live.LiveOptions;
import dev.tombolo.environment.OciRoot;
import dev.tombolo.environment.OciSide;
import dev.tombolo.live.call.Attempts;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.check.Checks;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.preflight.oci.OciPreflight;
import dev.tombolo.live.preflight.oci.OciSubject;
import java.time.LocalDate;
import java.util.List;

/**
 * What OCI is asked for an environment.
 *
 * @param environment the environment's name
 * @param oci what it wants there
 * @param live how it is asked
 * @param asOf the day that dates are compared with
 */
record OciQuestions(String environment, OciSide oci, LiveOptions live, LocalDate asOf) {
    Checks until(Deadline deadline) {
        return OciPreflight.of(subject(), OciConnection.of(live.endpoint(), Attempts.until(deadline)));
    }

    private OciSubject subject() {
        return new OciSubject(
                environment,
                oci.tenancy(),
                oci.homeRegion(),
                oci.region(),
                oci.parentCompartment(),
                oci.compartmentName(),
                oci.consumers(),
                oci.dedicated(),
                oci.network(),
                oci.root().flatMap(OciRoot::quotas),
                oci.operations().map(operations -> operations.alarms()).orElse(List.of()),
                asOf);
    }
}
