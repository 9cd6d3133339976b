package dev.tombolo.environment.check.network;

import dev.tombolo.environment.check.Subject;
import dev.tombolo.environment.document.AwsDocument;
import dev.tombolo.environment.document.OciDocument;

/**
 * Everything that is checked of the paths that calls take.
 *
 * @param subject what is checked
 */
public record NetworkChecks(Subject subject) {
    /** Adds what is wrong. */
    public void check() {
        var document = subject.document();
        var report = subject.report();
        document.aws().ifPresent(this::aws);
        document.oci().ifPresent(this::oci);
        new GuardCheck(document, report).check();
        new AcceptCheck(document, report).check();
    }

    private void aws(AwsDocument aws) {
        aws.network()
                .ifPresent(network -> new AwsNetworkCheck(subject.catalog(), subject.report()).check(aws, network));
    }

    private void oci(OciDocument oci) {
        oci.network().ifPresent(new OciNetworkCheck(subject.report())::check);
        oci.networkSource().ifPresent(new NetworkSourceCheck(subject.document(), subject.report())::check);
    }
}
