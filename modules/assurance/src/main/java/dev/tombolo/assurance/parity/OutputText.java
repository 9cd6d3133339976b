package dev.tombolo.assurance.parity;

import dev.tombolo.assurance.graph.Cloud;
import dev.tombolo.assurance.graph.ListValue;
import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.view.Alarm;
import dev.tombolo.assurance.view.AlarmSeries;
import dev.tombolo.assurance.view.ApplicationProfile;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.Budget;
import dev.tombolo.assurance.view.Guardrail;
import dev.tombolo.assurance.view.SpendingStop;
import dev.tombolo.assurance.view.Tags;
import dev.tombolo.assurance.view.Views;
import dev.tombolo.assurance.view.VpcEndpoint;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one output says of AWS, as lines in which no engine's words are left. */
final class OutputText {

    /** It is for people, and follows each engine's own names. */
    private static final String NAME_TAG = "Name";

    /** A stack that one engine needs to declare what its provider lacks; what is in it is compared. */
    private static final String ENVELOPE = "aws:cloudformation/stack:Stack";

    /** Another parameter may say which engine wrote it. */
    private static final String HAND_OFF = "parameter /tombolo/";

    /** What both engines call the same but for the first letter, of whatever resource. */
    private static final List<String> DETAILS = List.of(
            "BlockedInputMessaging",
            "BlockedOutputsMessaging",
            "CidrBlock",
            "ClusterName",
            "DashboardBody",
            "Description",
            "EnableDnsHostnames",
            "EnableDnsSupport",
            "Endpoint",
            "KmsKeyArn",
            "KmsMasterKeyId",
            "MapPublicIpOnLaunch",
            "MaxSessionDuration",
            "Namespace",
            "Path",
            "PermissionsBoundary",
            "Protocol",
            "RoleArn",
            "RouteTableId",
            "SecurityGroupIds",
            "ServiceAccount",
            "SubnetId",
            "SubnetIds");

    private final Views views;
    private final Labels labels;

    OutputText(Views views) {
        this.views = views;
        this.labels = new Labels(views.graph());
    }

    SortedSet<String> lines() {
        return Stream.of(
                        grants(),
                        endpoints(),
                        guardrails(),
                        alarms(),
                        profiles(),
                        parameters(),
                        budgets(),
                        stops(),
                        details(),
                        openings(),
                        tags())
                .flatMap(lines -> lines)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> grants() {
        return views.of(AwsGrant.class).map(new GrantText(labels)::line);
    }

    private Stream<String> endpoints() {
        return views.vpcEndpoints().map(this::endpoint);
    }

    private String endpoint(VpcEndpoint endpoint) {
        return "endpoint of " + labels.text(endpoint.serviceName()) + " in " + labels.text(endpoint.vpc())
                + " · private DNS "
                + endpoint.privateDns().map(dns -> labels.text(dns.value())).orElse("left out");
    }

    private Stream<String> guardrails() {
        return views.of(Guardrail.class)
                .map(guardrail -> Labels.of(guardrail.resource()) + " filters " + values(guardrail.contentFilters())
                        + " and " + values(guardrail.sensitiveInformation()));
    }

    private Stream<String> alarms() {
        return views.of(Alarm.class).map(this::alarm);
    }

    private String alarm(Alarm alarm) {
        return "alarm on "
                + alarm.series().stream().map(this::series).collect(Collectors.joining(", ", "[", "]"))
                + " by "
                + alarm.expressions().stream()
                        .map(expression -> labels.text(expression.value()))
                        .collect(Collectors.joining(", ", "[", "]"))
                + " above " + given(alarm, "Threshold", "threshold")
                + " for " + given(alarm, "EvaluationPeriods", "evaluationPeriods")
                + " · " + given(alarm, "AlarmDescription", "alarmDescription");
    }

    private String series(AlarmSeries series) {
        return series.namespace().orElse("?") + " " + series.name().orElse("?") + " "
                + series.dimensions().entrySet().stream()
                        .map(dimension -> dimension.getKey() + "=" + labels.text(dimension.getValue()))
                        .collect(Collectors.joining(" "));
    }

    private String given(Alarm alarm, String... names) {
        return first(alarm.resource(), names);
    }

    private Stream<String> profiles() {
        return views.of(ApplicationProfile.class)
                .map(profile -> Labels.of(profile.resource()) + " copies "
                        + profile.source()
                                .map(source -> labels.text(source.value()))
                                .orElse("nothing"));
    }

    private Stream<String> parameters() {
        return Stream.of("AWS::SSM::Parameter", "aws:ssm/parameter:Parameter")
                .flatMap(type -> views.graph().ofType(type))
                .filter(parameter -> Labels.of(parameter).startsWith(HAND_OFF))
                .map(parameter ->
                        Labels.of(parameter) + " says " + first(parameter, "Value", "insecureValue", "value"));
    }

    private String first(Resource resource, String... names) {
        return Stream.of(names)
                .flatMap(name -> resource.property(name).stream())
                .map(property -> labels.text(property.value()))
                .findFirst()
                .orElse("nothing");
    }

    /** Engines call a filter's properties differently; their values are the same, in the order of the names. */
    private String values(List<Property> filters) {
        return filters.stream()
                .map(filter -> filter.value() instanceof MapValue map
                        ? map.entries().values().stream().map(labels::text).collect(Collectors.joining(" "))
                        : labels.text(filter.value()))
                .sorted()
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private Stream<String> budgets() {
        return views.of(Budget.class)
                .map(budget -> "budget · " + written(budget.resource().properties()));
    }

    private Stream<String> stops() {
        return views.of(SpendingStop.class)
                .map(stop -> "stop · " + written(stop.resource().properties()));
    }

    private String written(Value value) {
        if (value instanceof MapValue map) {
            return map.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + written(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof ListValue list
                ? list.elements().stream().map(this::written).sorted().collect(Collectors.joining(", ", "[", "]"))
                : named(labels.text(value));
    }

    /** One engine refers to a role by a reference, the other by the name that the landing zone asked for. */
    private String named(String text) {
        var label = labels.ofHolder(text);
        return label.equals(text) ? text : "${" + label + "}";
    }

    private Stream<String> details() {
        return ours().flatMap(this::details);
    }

    private Stream<String> details(Resource resource) {
        return DETAILS.stream()
                .flatMap(name -> detail(resource, name).stream())
                .map(detail -> Labels.of(resource) + " · " + detail);
    }

    private Optional<String> detail(Resource resource, String name) {
        var other = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return resource.property(name)
                .or(() -> resource.property(other))
                .or(() -> resource.property("Group" + name)) // CloudFormation's word for what a security group says
                .map(property -> other + " " + written(property.value()));
    }

    /** Whom a security group lets in. Engines call the parts of a rule differently, and each describes it in words of its own. */
    private Stream<String> openings() {
        return ours().flatMap(resource -> Stream.of("SecurityGroupIngress", "ingress")
                .flatMap(name -> resource.property(name).stream())
                .flatMap(property ->
                        property.value() instanceof ListValue list ? list.elements().stream() : Stream.empty())
                .map(rule -> Labels.of(resource) + " lets in " + opening(rule)));
    }

    private String opening(Value rule) {
        return rule instanceof MapValue map
                ? map.entries().entrySet().stream()
                        .filter(entry -> !entry.getKey().equalsIgnoreCase("description"))
                        .map(entry -> written(entry.getValue()).replaceAll("[\\[\\]]", ""))
                        .sorted()
                        .collect(Collectors.joining(" "))
                : written(rule);
    }

    private Stream<Resource> ours() {
        return views.graph().resources().stream()
                .filter(resource ->
                        resource.cloud() == Cloud.AWS && !resource.nativeType().equals(ENVELOPE));
    }

    private Stream<String> tags() {
        return ours().flatMap(this::tags);
    }

    private Stream<String> tags(Resource resource) {
        var tags = tagTexts(resource).collect(Collectors.joining(", "));
        return tags.isEmpty() ? Stream.empty() : Stream.of("tags of " + Labels.of(resource) + " · " + tags);
    }

    private Stream<String> tagTexts(Resource resource) {
        var tags = Tags.of(resource);
        return Stream.concat(
                tags.values().entrySet().stream()
                        .filter(tag -> !tag.getKey().equals(NAME_TAG))
                        .map(tag -> tag.getKey() + "=" + labels.text(tag.getValue())),
                tags.unknownReason().stream().map(reason -> "unknown: " + reason));
    }
}
