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
 */
public record AlertPublisher(String title, String service, Text account, Text sources) {
    /** Returns CloudWatch, for every alarm of this account and Region. */
    public static AlertPublisher alarms(AwsPlace place) {
        return new AlertPublisher(
                "Alarms", "cloudwatch.amazonaws.com", place.account(), place.arn("cloudwatch", "alarm:*"));
    }
}
