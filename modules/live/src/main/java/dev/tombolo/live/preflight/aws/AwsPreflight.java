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
                List.of(new ModelAvailabilityCheck(subject, aws), new InferenceProfileCheck(subject, aws)));
    }
}
