package dev.tombolo.blueprint.access;

import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.path.ModelPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The topic <em>access</em> on OCI: turns a consumer into the policy, and if need be the dynamic group, that it needs.
 *
 * <p>{@code target.model.id} is written only on {@code generative-ai-chat}: on a resource type to which a variable does
 * not apply, the statement denies (https://docs.oracle.com/en-us/iaas/Content/generative-ai/iam-policies.htm, read
 * 2026-11-22). {@code request.region} applies to every request, and takes the three-letter key of the Region that the call
 * is made in. A statement without it would hold in every Region, those outside the residency among them, as IAM is one for
 * the whole tenancy
 * (https://docs.oracle.com/iaas/Content/Identity/policyreference/policyreference_topic-General_Variables_for_All_Requests.htm,
 * read 2026-11-23). No variable tells a call on demand from one by a dedicated endpoint, so that both are granted alike.
 * Oracle has every inference compared with {@code target.model.id}
 * (https://docs.oracle.com/iaas/Content/generative-ai/limit-model-access.htm, read 2026-11-23); should a call by endpoint
 * carry another id than its model's, it is denied, and nothing else is allowed.
 *
 * <p>{@code request.networkSource.name} applies to every request, too, so that a request which tells no source is denied
 * (https://docs.oracle.com/iaas/Content/Identity/Tasks/managingnetworksources.htm, read 2026-11-23).
 */
public final class OciAccess {
    private OciAccess() {}

    /** Returns what must exist for a consumer. */
    public static OciGrant grant(OciConsumer consumer) {
        return new OciGrant(
                consumer.name(),
                "Calls the models of consumer " + consumer.key(),
                dynamicGroup(consumer),
                statements(consumer),
                new TreeMap<>(consumer.tags()));
    }

    private static Optional<OciGrant.DynamicGroup> dynamicGroup(OciConsumer consumer) {
        return consumer.principal() instanceof OciPrincipal.InstancesIn instances
                ? Optional.of(
                        OciGrant.DynamicGroup.ofInstances(consumer.name(), consumer.key(), instances.compartment()))
                : Optional.empty();
    }

    /**
     * Returns a statement for each Region, so that a model is called only where its path begins. OCI grants by statements
     * only, so that what is suspended is left out of them.
     */
    private static List<Text> statements(OciConsumer consumer) {
        return byRegion(consumer.suspension().callable(consumer.paths())).entrySet().stream()
                .map(region -> statement(consumer, region.getKey(), region.getValue()))
                .toList();
    }

    private static SortedMap<String, List<ModelPath>> byRegion(List<ModelPath> paths) {
        var regions = new TreeMap<String, List<ModelPath>>();
        paths.forEach(path -> regions.computeIfAbsent(path.region().key().orElseThrow(), key -> new ArrayList<>())
                .add(path));
        return regions;
    }

    private static Text statement(OciConsumer consumer, String regionKey, List<ModelPath> paths) {
        return Text.of("allow " + subject(consumer) + " to use generative-ai-chat in compartment id ")
                .plus(consumer.compartment())
                .plus(" where ALL {")
                .plus(principal(consumer))
                .plus("request.region = '" + regionKey + "', " + networkSource(consumer) + "target.model.id in ("
                        + ids(paths) + ")}");
    }

    private static String subject(OciConsumer consumer) {
        if (consumer.principal() instanceof OciPrincipal.Group group) {
            return "group '" + group.domain() + "'/'" + group.name() + "'";
        }
        if (consumer.principal() instanceof OciPrincipal.DynamicGroup group) {
            return "dynamic-group " + group.name();
        }
        return consumer.principal() instanceof OciPrincipal.InstancesIn
                ? "dynamic-group " + consumer.name()
                : "any-user";
    }

    private static Text principal(OciConsumer consumer) {
        return consumer.principal() instanceof OciPrincipal.Workload workload
                ? Text.of("request.principal.type = 'workload', request.principal.namespace = '" + workload.namespace()
                                + "', request.principal.service_account = '" + workload.serviceAccount()
                                + "', request.principal.cluster_id = '")
                        .plus(workload.cluster())
                        .plus("', ")
                : Text.of("");
    }

    private static String networkSource(OciConsumer consumer) {
        return consumer.networkSource()
                .map(name -> "request.networkSource.name = '" + name + "', ")
                .orElse("");
    }

    private static String ids(List<ModelPath> paths) {
        return paths.stream()
                .map(path -> "'" + path.modelId() + "'")
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
