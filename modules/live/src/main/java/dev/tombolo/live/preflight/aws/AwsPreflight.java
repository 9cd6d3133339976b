package dev.tombolo.live.preflight.aws;

import dev.tombolo.live.account.IdentityCheck;
import dev.tombolo.live.aws.AwsConnection;
import dev.tombolo.live.check.Checks;
import java.util.List;

/** The checks of AWS, in the order of reports. */
public final class AwsPreflight {
    private AwsPreflight() {}

    /** Returns the preflight of an environment. */
    public static Checks of(AwsSubject subject, AwsConnection aws) {
        return new Checks(
                new IdentityCheck(subject.account(), aws),
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
                        new ProvisionedThroughputCheck(subject, aws),
                        new TaggedResourceCheck(subject, aws),
                        new MarketplaceCheck(subject, aws)));
    }
}
