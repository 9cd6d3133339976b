package dev.tombolo.pulumi.aws.operations;

import com.pulumi.aws.cloudwatch.Dashboard;
import com.pulumi.aws.cloudwatch.DashboardArgs;
import com.pulumi.aws.cloudwatch.MetricAlarm;
import com.pulumi.aws.cloudwatch.MetricAlarmArgs;
import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import dev.tombolo.blueprint.alert.AlertTopic;
import dev.tombolo.blueprint.operations.Alarm;
import dev.tombolo.blueprint.operations.Operations;
import dev.tombolo.pulumi.aws.alert.EmailAlerts;
import dev.tombolo.pulumi.hole.Holes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dashboard and alarms for models that are called and the guardrails of those calls, on the metrics and dimensions that
 * Bedrock publishes.
 *
 * <p>Children carry the component's name: {@code <name>-dashboard}, {@code <name>-alarm-<model>-<kind>},
 * {@code <name>-alarm-<model>-<kind>-<consumer>} where a consumer calls through a profile or project of its own,
 * {@code <name>-alarm-<guardrail>-interventions}, {@code <name>-alarm-unused-<endpoint>}, and {@code <name>-alerts} unless
 * the alarms tell a topic that exists. They come from names of models, kinds, consumers and guardrails, never from the ids
 * that are called: another route changes an alarm and replaces none.
 */
public final class ModelOperations extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:aws:ModelOperations";

    private final Output<String> topicArn;

    /** Declares dashboard and alarms with the default provider. */
    public ModelOperations(String name, ModelOperationsArgs args) {
        this(name, args, null);
    }

    /**
     * Declares dashboard and alarms.
     *
     * @param name the component's name, which names its resources and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     * @throws IllegalArgumentException if a hole has no value
     */
    public ModelOperations(String name, ModelOperationsArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        var operations = args.operations();
        var holes = operations
                .topic()
                .map(topic -> alerts(name, topic, args.holes()))
                .orElse(args.holes());
        topicArn = holes.fill(operations.alarmAction());
        var ours = CustomResourceOptions.builder().parent(this).build();
        operations
                .alarms()
                .forEach(alarm ->
                        new MetricAlarm(name + "-alarm-" + alarm.key(), arguments(alarm, operations, holes), ours));
        new Dashboard(
                name + "-dashboard",
                DashboardArgs.builder()
                        .dashboardName(operations.dashboardName())
                        .dashboardBody(holes.fill(operations.dashboardBody()))
                        .build(),
                ours);
        registerOutputs(Map.of("topicArn", topicArn));
    }

    /** Returns the ARN of the topic that every alarm tells. */
    public Output<String> topicArn() {
        return topicArn;
    }

    private Holes alerts(String name, AlertTopic topic, Holes holes) {
        var inside = ComponentResourceOptions.builder().parent(this).build();
        var made = new EmailAlerts(name + "-alerts", topic, holes, inside);
        return holes.with(AlertTopic.arn(topic.key()), made.topicArn());
    }

    private MetricAlarmArgs arguments(Alarm alarm, Operations operations, Holes holes) {
        return MetricAlarmArgs.builder()
                .alarmDescription(alarm.description())
                .metricQueries(new AlarmQueries(alarm, holes).queries())
                .comparisonOperator(Alarm.COMPARISON)
                .threshold((double) alarm.threshold())
                .evaluationPeriods(alarm.periods())
                .treatMissingData(Alarm.MISSING_DATA)
                .alarmActions(topicArn.applyValue(List::of))
                .tags(operations.tags())
                .build();
    }
}
