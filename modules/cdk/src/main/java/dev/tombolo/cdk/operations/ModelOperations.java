package dev.tombolo.cdk.operations;

import dev.tombolo.blueprint.alert.AlertTopic;
import dev.tombolo.blueprint.operations.Alarm;
import dev.tombolo.blueprint.operations.AwsOperations;
import dev.tombolo.blueprint.operations.Operations;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.cdk.alert.EmailAlerts;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.construct.ResourceTags;
import dev.tombolo.cdk.construct.StackPlace;
import dev.tombolo.cdk.hole.Holes;
import java.util.List;
import software.amazon.awscdk.services.cloudwatch.CfnAlarm;
import software.amazon.awscdk.services.cloudwatch.CfnDashboard;
import software.constructs.Construct;

/**
 * A dashboard and alarms for models that are called and the guardrails of those calls, on the metrics and dimensions that
 * Bedrock publishes.
 *
 * <p>Declares {@code Dashboard}, {@code Alarm-<model>-<kind>}, {@code Alarm-<model>-<kind>-<consumer>} where a consumer calls
 * through a profile or project of its own, {@code Alarm-<guardrail>-interventions}, {@code Alarm-unused-<endpoint>}, and
 * {@code Alerts} unless the alarms tell a topic that exists. These ids come from names of models, kinds, consumers and
 * guardrails, never from the ids that are called: another route changes an alarm and replaces none.
 */
public final class ModelOperations extends Construct {
    private final String topicArn;

    /**
     * Declares dashboard and alarms.
     *
     * @throws IllegalArgumentException with every problem: nothing to watch, a model that is called under several ids, a
     *     hole without a value, a stack without a literal Region
     */
    public ModelOperations(Construct scope, String id, ModelOperationsProps props) {
        super(scope, id);
        var problems = Problems.at(this);
        problems.addAll(props.problems());
        var place = props.place().or(() -> StackPlace.of(this, CatalogReader.shipped(), problems));
        problems.raise();
        var operations = AwsOperations.of(place.orElseThrow(), props.choice());
        var given = holes(operations, props);
        var holes = operations.topic().map(topic -> alerts(topic, given)).orElse(given);
        topicArn = operations.alarmAction().fill(holes);
        operations.alarms().forEach(alarm -> declare(alarm, operations, holes));
        CfnDashboard.Builder.create(this, "Dashboard")
                .dashboardName(operations.dashboardName())
                .dashboardBody(operations.dashboardBody().fill(holes))
                .build();
    }

    /** Returns the ARN of the topic that every alarm tells. */
    public String getTopicArn() {
        return topicArn;
    }

    private Holes holes(Operations operations, ModelOperationsProps props) {
        var wanted = operations.references();
        var holes = StackPlace.withAccount(this, props.holes(), wanted);
        var problems = Problems.at(this);
        problems.addAll(holes.problems(wanted));
        problems.raise();
        return holes;
    }

    private Holes alerts(AlertTopic topic, Holes holes) {
        var made = new EmailAlerts(this, "Alerts", topic, holes);
        return holes.with(AlertTopic.arn(topic.key()), made.getTopicArn());
    }

    private void declare(Alarm alarm, Operations operations, Holes holes) {
        CfnAlarm.Builder.create(this, "Alarm-" + alarm.key())
                .alarmDescription(alarm.description())
                .metrics(new AlarmMetrics(alarm, holes).queries())
                .comparisonOperator(Alarm.COMPARISON)
                .threshold(alarm.threshold())
                .evaluationPeriods(alarm.periods())
                .treatMissingData(Alarm.MISSING_DATA)
                .alarmActions(List.of(topicArn))
                .tags(ResourceTags.list(operations.tags()))
                .build();
    }
}
