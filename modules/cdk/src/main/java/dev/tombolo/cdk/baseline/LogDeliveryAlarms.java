package dev.tombolo.cdk.baseline;

import dev.tombolo.blueprint.logging.DeliveryAlarm;
import dev.tombolo.cdk.construct.ResourceTags;
import software.amazon.awscdk.services.cloudwatch.CfnAlarm;
import software.constructs.Construct;

/**
 * Alarms on records of model calls that Bedrock could not deliver, into the group or the bucket: without them a log ends
 * unseen. One lost record within five minutes is an alarm; where no record is due, nothing is wrong.
 *
 * <p>Declares {@code CloudWatchDelivery}, {@code S3Delivery} and {@code LargeDataDelivery}. These ids never change.
 */
public final class LogDeliveryAlarms extends Construct {
    private static final int FIVE_MINUTES = 300;

    /** Declares the alarms. */
    public LogDeliveryAlarms(Construct scope, String id, LogDeliveryAlarmsProps props) {
        super(scope, id);
        DeliveryAlarm.ALL.forEach(alarm -> declare(alarm, props));
    }

    private void declare(DeliveryAlarm alarm, LogDeliveryAlarmsProps props) {
        CfnAlarm.Builder.create(this, alarm.key())
                .alarmDescription(alarm.description())
                .namespace(DeliveryAlarm.NAMESPACE)
                .metricName(alarm.metricName())
                .statistic("Sum")
                .period(FIVE_MINUTES)
                .evaluationPeriods(1)
                .threshold(1)
                .comparisonOperator("GreaterThanOrEqualToThreshold")
                .treatMissingData("notBreaching")
                .alarmActions(props.topicArns())
                .tags(ResourceTags.list(props.tags()))
                .build();
    }
}
