package dev.tombolo.live.preflight.aws;

import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.preflight.Preflight;
import java.util.List;

/** The checks of AWS, in the order of reports. */
public final class AwsPreflight {
    private AwsPreflight() {}

    /** Returns the preflight of an environment. */
    public static Preflight of(AwsSubject subject, AwsConnection aws) {
        return new Preflight(
                new IdentityCheck(subject, aws),
                List.of(
                        new ModelAvailabilityCheck(subject, aws),
                        new ModelLifecycleCheck(subject, aws),
                        new InferenceProfileCheck(subject, aws),
                        new QuotaCheck(subject, aws),
                        new InvocationLoggingCheck(subject, aws),
                        new DataRetentionCheck(subject, aws),
                        new EnforcedGuardrailCheck(subject, aws),
                        new OwnerCheck(subject, aws),
                        new EndpointServiceCheck(subject, aws),
                        new BudgetCheck(subject, aws),
                        new ProvisionedThroughputCheck(subject, aws)));
    }
}
