package dev.tombolo.live.preflight.oci;

import static dev.tombolo.live.oci.OciCalls.parameter;

import dev.tombolo.blueprint.operations.OciMetric;
import dev.tombolo.live.check.Answer;
import dev.tombolo.live.check.Check;
import dev.tombolo.live.check.Permission;
import dev.tombolo.live.check.Question;
import dev.tombolo.live.oci.OciCalls;
import dev.tombolo.live.oci.OciConnection;
import dev.tombolo.live.oci.OciService;
import dev.tombolo.live.oci.Stated;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the metrics exist that alarms watch: an alarm on a name that does not exist never fires. OCI lists a metric once
 * it has a value, anywhere in the tenancy and Region. One call for each page.
 *
 * @see <a href="https://docs.oracle.com/en-us/iaas/api/#/en/monitoring/20180401/Metric/ListMetrics">the call; shapes read
 *     in the SDK's 3.78.0 on 2026-11-23</a>
 */
final class MetricCheck implements Check {
    private static final Permission ASK = new Permission("inspect metrics", "tenancy");
    private static final String BODY = "{\"groupBy\":[\"name\"],\"namespace\":\"" + OciMetric.NAMESPACE + "\"}";

    private final OciSubject subject;
    private final OciCalls monitoring;

    MetricCheck(OciSubject subject, OciConnection oci) {
        this.subject = subject;
        this.monitoring = oci.calls(OciService.MONITORING, subject.region());
    }

    @Override
    public String name() {
        return "metrics";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(ASK);
    }

    @Override
    public List<Question> questions() {
        return subject.alarms().isEmpty() ? List.of() : List.of(new Question(OciMetric.NAMESPACE, ASK, this::answers));
    }

    private List<Answer> answers() {
        var live = names();
        return live.isEmpty()
                ? List.of(Answer.notChecked(
                        OciMetric.NAMESPACE,
                        "no metric has a value yet in " + subject.region().name(),
                        "run it again after the first call"))
                : watched().map(metric -> answer(metric, live)).toList();
    }

    private SortedSet<String> names() {
        return monitoring
                .search(
                        "/metrics/actions/listMetrics?" + parameter("compartmentId", subject.tenancy())
                                + "&compartmentIdInSubtree=true",
                        BODY)
                .stream()
                .map(metric -> Stated.text(metric, "name"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> watched() {
        return Stream.of(OciMetric.values())
                .map(OciMetric::metricName)
                .filter(metric -> subject.alarms().stream()
                        .anyMatch(alarm -> alarm.query().contains(metric + "[")));
    }

    private static Answer answer(String metric, SortedSet<String> live) {
        return live.contains(metric)
                ? Answer.pass(metric, "it has values")
                : Answer.warn(
                        metric,
                        "it has no value, and these have: " + String.join(" ", live),
                        "look at Metrics Explorer after a call that it should count");
    }
}
