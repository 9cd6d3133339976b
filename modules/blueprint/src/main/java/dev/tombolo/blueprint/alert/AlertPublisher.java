package dev.tombolo.blueprint.alert;

import dev.tombolo.blueprint.access.AwsPlace;
import dev.tombolo.blueprint.text.Text;

/**
 * The AWS service that may publish to a topic, and on whose behalf.
 *
 * @param title what a statement calls it
 * @param service the service principal
 * @param account the account whose resources it speaks for
 * @param sources the ARNs of those resources, as a pattern
 * @param underAKey what it tells a key of KMS when it uses one
 */
public record AlertPublisher(String title, String service, Text account, Text sources, UnderAKey underAKey) {
    /** What a service tells a key of KMS about on whose behalf it uses it. */
    public enum UnderAKey {
        /** Its account, so that the key's policy can ask for it. */
        NAMES_ITS_ACCOUNT,
        /** Nothing that is documented: a policy that asks for more could lose every message. */
        NAMES_NOTHING
    }

    /** Returns CloudWatch, for every alarm of this account and Region. */
    public static AlertPublisher alarms(AwsPlace place) {
        return new AlertPublisher(
                "Alarms",
                "cloudwatch.amazonaws.com",
                place.account(),
                place.arn("cloudwatch", "alarm:*"),
                UnderAKey.NAMES_ITS_ACCOUNT);
    }
}
