package dev.tombolo.assurance.nativetype;

import java.util.List;

/** Types of AWS that tell people how calls go. */
final class OperationsTypes {

    static final List<NativeType> ALL = List.of(
            NativeType.of(
                    "AWS::CloudWatch::Alarm",
                    new AlarmReader(
                            "Namespace",
                            "MetricName",
                            "Dimensions",
                            "Metrics",
                            List.of("MetricStat", "Metric"),
                            "Expression",
                            "AlarmActions",
                            "ActionsEnabled")),
            NativeType.of(
                    "aws:cloudwatch/metricAlarm:MetricAlarm",
                    new AlarmReader(
                            "namespace",
                            "metricName",
                            "dimensions",
                            "metricQueries",
                            List.of("metric"),
                            "expression",
                            "alarmActions",
                            "actionsEnabled")));

    private OperationsTypes() {}
}
