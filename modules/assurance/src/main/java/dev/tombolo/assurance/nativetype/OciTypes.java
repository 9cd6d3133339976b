package dev.tombolo.assurance.nativetype;

import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.ocipolicy.OciStatementReader;
import dev.tombolo.assurance.view.Answer;
import dev.tombolo.assurance.view.OciAlarm;
import dev.tombolo.assurance.view.OciBucket;
import dev.tombolo.assurance.view.OciBudget;
import dev.tombolo.assurance.view.OciBudgetAlert;
import dev.tombolo.assurance.view.OciCompartment;
import dev.tombolo.assurance.view.OciDedicatedCluster;
import dev.tombolo.assurance.view.OciGrant;
import dev.tombolo.assurance.view.OciLogConnector;
import dev.tombolo.assurance.view.OciModelEndpoint;
import dev.tombolo.assurance.view.OciNetworkSource;
import dev.tombolo.assurance.view.OciPrivateEndpoint;
import dev.tombolo.assurance.view.OciQuota;
import dev.tombolo.assurance.view.OciSubscription;
import dev.tombolo.assurance.view.OciTopic;
import dev.tombolo.assurance.view.View;
import java.util.List;
import java.util.stream.Stream;

/** Types of OCI. */
final class OciTypes {

    static final List<NativeType> ALL = List.of(
            NativeType.of("oci:Identity/policy:Policy", OciTypes::grants),
            NativeType.meaning(
                    "oci:Identity/compartment:Compartment",
                    compartment -> new OciCompartment(compartment, compartment.property("enableDelete"))),
            NativeType.meaning(
                    "oci:Identity/networkSource:NetworkSource",
                    source -> new OciNetworkSource(source, source.elements("publicSourceLists"))),
            NativeType.meaning(
                    "oci:GenerativeAi/generativeAiPrivateEndpoint:GenerativeAiPrivateEndpoint",
                    OciTypes::privateEndpoint),
            NativeType.meaning("oci:GenerativeAi/dedicatedAiCluster:DedicatedAiCluster", OciTypes::dedicatedCluster),
            NativeType.meaning(
                    "oci:GenerativeAi/endpoint:Endpoint",
                    endpoint -> new OciModelEndpoint(
                            endpoint, endpoint.root().below(List.of("contentModerationConfig", "isEnabled")))),
            NativeType.meaning("oci:GenerativeAi/agentAgentEndpoint:AgentAgentEndpoint", OciAgentGuards::endpoint),
            NativeType.meaning("oci:Sch/connector:Connector", OciTypes::logConnector),
            NativeType.meaning(
                    "oci:ObjectStorage/bucket:Bucket",
                    bucket -> new OciBucket(bucket, bucket.property("name"), bucket.property("retentionRules"))),
            NativeType.meaning("oci:Monitoring/alarm:Alarm", OciTypes::alarm),
            NativeType.meaning("oci:Ons/notificationTopic:NotificationTopic", OciTopic::new),
            NativeType.meaning(
                    "oci:Ons/subscription:Subscription",
                    subscription -> new OciSubscription(subscription, subscription.property("topicId"))),
            NativeType.meaning(
                    "oci:Budget/budget:Budget",
                    budget -> new OciBudget(budget, budget.property("amount"), budget.property("targetType"))),
            NativeType.meaning(
                    "oci:Budget/rule:Rule",
                    rule -> new OciBudgetAlert(rule, rule.property("budgetId"), rule.property("recipients"))),
            NativeType.meaning("oci:Limits/quota:Quota", quota -> new OciQuota(quota, quota.elements("statements"))));

    private OciTypes() {}

    private static Stream<OciGrant> grants(Resource policy) {
        return policy.elements("statements").stream()
                .map(statement -> new OciGrant(statement, OciStatementReader.read(statement.value())));
    }

    private static View privateEndpoint(Resource endpoint) {
        return new OciPrivateEndpoint(
                endpoint,
                endpoint.value("subnetId"),
                endpoint.elements("nsgIds").stream().map(Property::value).toList(),
                endpoint.value("dnsPrefix"));
    }

    private static View dedicatedCluster(Resource cluster) {
        return new OciDedicatedCluster(
                cluster,
                Answer.of(cluster.options()
                        .get("protect")
                        .flatMap(Value::text)
                        .filter("true"::equals)
                        .isPresent()));
    }

    private static View logConnector(Resource connector) {
        return new OciLogConnector(
                connector,
                connector.root().below(List.of("source", "logSources")).stream()
                        .flatMap(sources -> sources.elements().stream())
                        .flatMap(source -> source.get("logGroupId").stream())
                        .toList(),
                connector.root().below(List.of("target", "bucket")));
    }

    private static View alarm(Resource alarm) {
        return new OciAlarm(
                alarm,
                alarm.property("namespace"),
                alarm.property("query"),
                alarm.property("destinations"),
                alarm.property("isEnabled"));
    }
}
