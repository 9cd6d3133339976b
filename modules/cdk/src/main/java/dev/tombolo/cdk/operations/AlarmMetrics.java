package dev.tombolo.cdk.operations;

import dev.tombolo.blueprint.operations.Alarm;
import dev.tombolo.blueprint.operations.Metric;
import dev.tombolo.blueprint.operations.MetricQuery;
import dev.tombolo.cdk.hole.Holes;
import java.util.List;
import software.amazon.awscdk.services.cloudwatch.CfnAlarm;

/**
 * What an alarm compares, as CloudFormation writes it.
 *
 * @param alarm the alarm
 * @param holes the values of its holes
 */
record AlarmMetrics(Alarm alarm, Holes holes) {
    List<CfnAlarm.MetricDataQueryProperty> queries() {
        return alarm.queries().stream().map(this::query).toList();
    }

    /** Only a query in SQL needs a period of its own: metric math takes that of its series. */
    private CfnAlarm.MetricDataQueryProperty query(MetricQuery query) {
        var property = CfnAlarm.MetricDataQueryProperty.builder().id(query.id()).returnData(alarm.isCompared(query));
        if (query instanceof MetricQuery.Series series) {
            return property.metricStat(stat(series.metric())).build();
        }
        property.expression(((MetricQuery.Expression) query).expression());
        return alarm.queries().size() == 1
                ? property.period(alarm.periodSeconds()).build()
                : property.build();
    }

    private CfnAlarm.MetricStatProperty stat(Metric metric) {
        return CfnAlarm.MetricStatProperty.builder()
                .metric(CfnAlarm.MetricProperty.builder()
                        .namespace(metric.namespace())
                        .metricName(metric.name())
                        .dimensions(dimensions(metric))
                        .build())
                .period(alarm.periodSeconds())
                .stat(metric.statistic())
                .build();
    }

    private List<CfnAlarm.DimensionProperty> dimensions(Metric metric) {
        return metric.dimensions().entrySet().stream()
                .map(dimension -> CfnAlarm.DimensionProperty.builder()
                        .name(dimension.getKey())
                        .value(dimension.getValue().fill(holes))
                        .build())
                .toList();
    }
}
