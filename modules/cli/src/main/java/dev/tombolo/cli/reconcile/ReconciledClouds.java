package dev.tombolo.cli.reconcile;

import dev.tombolo.catalog.Cloud;
import dev.tombolo.cli.live.LiveOptions;
import dev.tombolo.environment.Baseline;
import dev.tombolo.environment.Environment;
import dev.tombolo.environment.OciSide;
import dev.tombolo.environment.source.InvalidInput;
import dev.tombolo.environment.source.KeyPath;
import dev.tombolo.environment.source.Position;
import dev.tombolo.environment.source.Problem;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.call.Attempts;
import dev.tombolo.live.call.Deadline;
import dev.tombolo.live.call.Interruption;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.reconcile.Repair;
import dev.tombolo.live.reconcile.aws.AwsReconcile;
import dev.tombolo.live.reconcile.oci.OciReconcile;
import dev.tombolo.live.reconcile.oci.OciSettings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clouds on which an environment declares something that no engine looks at again.
 *
 * @param environment the environment
 * @param only the only cloud that is looked at; empty for both
 * @param live how clouds are asked
 * @param repair what is done about drift
 * @param interruption keeps what was not set yet from being set
 */
record ReconciledClouds(
        Environment environment, Optional<Cloud> only, LiveOptions live, Repair repair, Interruption interruption) {
    List<ReconciledCloud> until(Deadline deadline) {
        var clouds = Stream.of(aws(deadline), oci(deadline))
                .flatMap(Optional::stream)
                .filter(reconciled -> only.map(reconciled.cloud()::equals).orElse(true))
                .toList();
        if (clouds.isEmpty()) {
            throw new InvalidInput(List.of(new Problem(
                    Position.whole(environment.name()),
                    KeyPath.ROOT,
                    "nothing that reconcile can look at",
                    "name the environment that owns the baseline of an AWS account and declares dataRetention, or one"
                            + " on oci with a network or with a dedicated model that blocks harmful content")));
        }
        return clouds;
    }

    private Optional<ReconciledCloud> aws(Deadline deadline) {
        return environment
                .aws()
                .flatMap(aws -> aws.ownBaseline()
                        .flatMap(Baseline::dataRetention)
                        .map(retention -> {
                            var region = aws.place().region().name();
                            var connection = AwsConnection.of(region, live.endpoint(), Attempts.until(deadline));
                            return new ReconciledCloud(
                                    Cloud.AWS,
                                    aws.account(),
                                    region,
                                    repair == Repair.APPLY
                                            ? AwsReconcile.apply(aws.account(), retention, connection, interruption)
                                            : AwsReconcile.check(aws.account(), retention, connection));
                        }));
    }

    private Optional<ReconciledCloud> oci(Deadline deadline) {
        return environment
                .oci()
                .map(ReconciledClouds::settings)
                .filter(settings -> !settings.isEmpty())
                .map(settings -> {
                    var connection = OciConnection.of(live.endpoint(), Attempts.until(deadline));
                    return new ReconciledCloud(
                            Cloud.OCI,
                            settings.tenancy(),
                            settings.region().name(),
                            repair == Repair.APPLY
                                    ? OciReconcile.apply(settings, connection, interruption)
                                    : OciReconcile.check(settings, connection));
                });
    }

    private static OciSettings settings(OciSide oci) {
        return new OciSettings(
                oci.tenancy(),
                oci.homeRegion(),
                oci.region(),
                oci.parentCompartment(),
                oci.compartmentName(),
                oci.network(),
                oci.consumers(),
                oci.dedicated());
    }
}
