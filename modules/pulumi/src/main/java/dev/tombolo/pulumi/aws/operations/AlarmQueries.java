package dev.tombolo.pulumi.aws.operations;

import com.pulumi.aws.cloudwatch.inputs.MetricAlarmMetricQueryArgs;
import com.pulumi.aws.cloudwatch.inputs.MetricAlarmMetricQueryMetricArgs;
import com.pulumi.core.Output;
import dev.tombolo.blueprint.operations.Alarm;
import dev.tombolo.blueprint.operations.Metric;
import dev.tombolo.blueprint.operations.MetricQuery;
import dev.tombolo.pulumi.hole.Holes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an alarm compares, as the provider writes it.
 *
 * @param alarm the alarm
 * @param holes the values of its holes
 */
record AlarmQueries(Alarm alarm, Holes holes) {
    List<MetricAlarmMetricQueryArgs> queries() {
        return alarm.queries().stream().map(this::query).toList();
    }

    /** Only a query in SQL needs a period of its own: metric math takes that of its series. */
    private MetricAlarmMetricQueryArgs query(MetricQuery query) {
        var args = MetricAlarmMetricQueryArgs.builder().id(query.id()).returnData(alarm.isCompared(query));
        if (query instanceof MetricQuery.Series series) {
            return args.metric(metric(series.metric())).build();
        }
        args.expression(((MetricQuery.Expression) query).expression());
        return alarm.queries().size() == 1 ? args.period(alarm.periodSeconds()).build() : args.build();
    }

    private MetricAlarmMetricQueryMetricArgs metric(Metric metric) {
        return MetricAlarmMetricQueryMetricArgs.builder()
                .namespace(metric.namespace())
                .metricName(metric.name())
                .dimensions(dimensions(metric))
                .period(alarm.periodSeconds())
                .stat(metric.statistic())
                .build();
    }

    private Output<Map<String, String>> dimensions(Metric metric) {
        var names = List.copyOf(metric.dimensions().keySet());
        return holes.fillAll(List.copyOf(metric.dimensions().values())).applyValue(values -> named(names, values));
    }

    private static Map<String, String> named(List<String> names, List<String> values) {
        var dimensions = new TreeMap<String, String>();
        for (int index = 0; index < names.size(); index++) {
            dimensions.put(names.get(index), values.get(index));
        }
        return dimensions;
    }
}
