package dev.tombolo.blueprint.cost;

import dev.tombolo.blueprint.access.AwsConsumer;
import dev.tombolo.blueprint.access.AwsIdentity;
import dev.tombolo.catalog.EndpointKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the filters by which a budget sees what models cost. Hosted GPT and Claude are billed as products of the AWS
 * Marketplace: a budget on the service Amazon Bedrock alone misses them.
 */
public final class ModelSpend {
    private ModelSpend() {}

    /**
     * Returns everything of the account that Bedrock or the Marketplace bills: every Region, every environment of the
     * account, and what else it buys on the Marketplace. Rather too much than a model missed. That both keys exist is
     * documented; that AWS Budgets takes the two in one {@code Or} is not verified.
     */
    public static BudgetFilter ofAccount() {
        return new BudgetFilter.AnyOf(List.of(
                new BudgetFilter.Dimension("SERVICE", List.of("Amazon Bedrock")),
                new BudgetFilter.Dimension("BILLING_ENTITY", List.of("AWS Marketplace"))));
    }

    /**
     * Returns the calls of one consumer, whoever sells its models. Those on {@code bedrock-runtime} are told apart by the
     * tags of the role that signed, or, where the role is somebody else's, of its application inference profiles; those on
     * {@code bedrock-mantle} by the tags of a project. The payer must have activated them as cost allocation tags, which is
     * possible a day after the first call.
     *
     * @throws IllegalArgumentException if the consumer has none of the tags {@link CostTags}
     */
    public static BudgetFilter of(AwsConsumer consumer) {
        var tags = tags(consumer.tags());
        if (tags.isEmpty()) {
            throw new IllegalArgumentException("consumer: \"" + consumer.key() + "\" has no tag " + CostTags.CONSUMER
                    + " · give it, so that its spending can be told apart");
        }
        var ways = endpoints(consumer).stream()
                .map(endpoint -> prefix(consumer, endpoint))
                .distinct()
                .map(prefix -> all(prefix, tags))
                .toList();
        return ways.size() == 1 ? ways.get(0) : new BudgetFilter.AnyOf(ways);
    }

    private static String prefix(AwsConsumer consumer, EndpointKind endpoint) {
        return endpoint == EndpointKind.BEDROCK_RUNTIME && hasOwnRole(consumer) ? CostTags.OF_PRINCIPAL : "";
    }

    private static boolean hasOwnRole(AwsConsumer consumer) {
        return !(consumer.identity() instanceof AwsIdentity.ExistingRole);
    }

    private static List<Map.Entry<String, String>> tags(Map<String, String> tags) {
        return Stream.of(CostTags.CONSUMER, CostTags.ENVIRONMENT)
                .filter(tags::containsKey)
                .map(key -> Map.entry(key, tags.getOrDefault(key, "")))
                .toList();
    }

    private static BudgetFilter all(String prefix, List<Map.Entry<String, String>> tags) {
        var filters = tags.stream()
                .<BudgetFilter>map(tag -> new BudgetFilter.Tag(prefix + tag.getKey(), tag.getValue()))
                .toList();
        return filters.size() == 1 ? filters.get(0) : new BudgetFilter.AllOf(filters);
    }

    private static Set<EndpointKind> endpoints(AwsConsumer consumer) {
        return consumer.paths().stream()
                .map(path -> path.endpoint().kind())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns, for each endpoint that a consumer calls, whether a budget of its own sees those calls. */
    public static List<BudgetSight> sights(AwsConsumer consumer) {
        return endpoints(consumer).stream()
                .map(endpoint ->
                        endpoint == EndpointKind.BEDROCK_MANTLE ? onMantle(consumer) : onRuntime(consumer, endpoint))
                .toList();
    }

    private static BudgetSight onMantle(AwsConsumer consumer) {
        var endpoint = EndpointKind.BEDROCK_MANTLE;
        if (consumer.billing().project().isEmpty()) {
            return BudgetSight.blind(
                    endpoint, "it attributes no caller, and no project with the consumer's tags is declared");
        }
        return byTags(consumer, endpoint, "project");
    }

    private static BudgetSight onRuntime(AwsConsumer consumer, EndpointKind endpoint) {
        if (hasOwnRole(consumer)) {
            return BudgetSight.seeing(endpoint, "once the payer has activated the role's tags for cost allocation");
        }
        var profiles = consumer.calls().stream()
                .filter(call -> call.path().endpoint().kind() == endpoint)
                .map(call -> call.profile().isPresent())
                .collect(Collectors.toSet());
        if (!profiles.contains(true)) {
            return BudgetSight.blind(endpoint, "the role is somebody else's, and carries none of the consumer's tags");
        }
        return profiles.contains(false)
                ? BudgetSight.blind(
                        endpoint,
                        "the role is somebody else's, and not every call goes through an application inference profile")
                : byTags(consumer, endpoint, "application inference profiles");
    }

    private static BudgetSight byTags(AwsConsumer consumer, EndpointKind endpoint, String carrier) {
        return consumer.tags().keySet().containsAll(List.of(CostTags.CONSUMER, CostTags.ENVIRONMENT))
                ? BudgetSight.seeing(
                        endpoint, "once the payer has activated the tags of its " + carrier + " for cost allocation")
                : BudgetSight.blind(
                        endpoint,
                        "the tags of its " + carrier + " are not both of " + CostTags.CONSUMER + " and "
                                + CostTags.ENVIRONMENT);
    }
}
