package dev.tombolo.blueprint.access;

import dev.tombolo.blueprint.text.Text;
import dev.tombolo.catalog.path.ModelPath;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The topic <em>access</em> on OCI: turns a consumer into the policy, and if need be the dynamic group, that it needs.
 *
 * <p>{@code target.model.id} is written only on {@code generative-ai-chat}: on a resource type to which a variable does
 * not apply, the statement denies (https://docs.oracle.com/en-us/iaas/Content/generative-ai/iam-policies.htm, read
 * 2026-11-22).
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
                ? Optional.of(new OciGrant.DynamicGroup(
                        consumer.name(),
                        "Instances of consumer " + consumer.key(),
                        "ALL {instance.compartment.id = '" + instances.compartment() + "'}"))
                : Optional.empty();
    }

    /** OCI grants by statements only, so that what is suspended is left out of them. */
    private static List<Text> statements(OciConsumer consumer) {
        var callable = consumer.suspension().callable(consumer.paths());
        return callable.isEmpty() ? List.of() : List.of(statement(consumer, callable));
    }

    private static Text statement(OciConsumer consumer, List<ModelPath> paths) {
        return Text.of("allow " + subject(consumer) + " to use generative-ai-chat in compartment id ")
                .plus(consumer.compartment())
                .plus(" where " + condition(consumer, paths));
    }

    private static String subject(OciConsumer consumer) {
        if (consumer.principal() instanceof OciPrincipal.Group group) {
            return "group '" + group.domain() + "'/'" + group.name() + "'";
        }
        return consumer.principal() instanceof OciPrincipal.InstancesIn
                ? "dynamic-group " + consumer.name()
                : "any-user";
    }

    private static String condition(OciConsumer consumer, List<ModelPath> paths) {
        var models = "target.model.id in (" + ids(paths) + ")";
        return consumer.principal() instanceof OciPrincipal.Workload workload
                ? "ALL {request.principal.type = 'workload', request.principal.namespace = '" + workload.namespace()
                        + "', request.principal.service_account = '" + workload.serviceAccount()
                        + "', request.principal.cluster_id = '" + workload.cluster() + "', " + models + "}"
                : models;
    }

    private static String ids(List<ModelPath> paths) {
        return paths.stream()
                .map(path -> "'" + path.modelId() + "'")
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
