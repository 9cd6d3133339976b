package dev.tombolo.cdk.cost;

import dev.tombolo.blueprint.cost.BudgetTopic;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.cdk.construct.Problems;
import dev.tombolo.cdk.construct.ResourceTags;
import dev.tombolo.cdk.construct.StackPlace;
import dev.tombolo.cdk.hole.Holes;
import java.util.List;
import software.amazon.awscdk.services.sns.CfnSubscription;
import software.amazon.awscdk.services.sns.CfnTopic;
import software.amazon.awscdk.services.sns.CfnTopicPolicy;
import software.constructs.Construct;
import software.constructs.IDependable;

/**
 * Who hears the alerts of budgets: one topic, and a subscription of its own for each address, so that changing an address
 * replaces neither topic nor budget. Whoever is subscribed must confirm by a link that AWS sends.
 *
 * <p>Declares {@code Topic}, {@code TopicPolicy} and {@code Email-<address>}. The first two ids never change.
 */
public final class BudgetAlerts extends Construct {
    private final String topicArn;
    private final CfnTopicPolicy topicPolicy;

    /**
     * Declares the topic.
     *
     * @throws IllegalArgumentException without an address, or in a stack without a literal Region where no place is given
     */
    public BudgetAlerts(Construct scope, String id, BudgetAlertsProps props) {
        super(scope, id);
        var problems = Problems.at(this);
        problems.addIf(
                props.emails().isEmpty(), "emails: none is given, so that nobody would hear · give at least one");
        var place = props.place().or(() -> StackPlace.of(this, CatalogReader.shipped(), problems));
        problems.raise();
        var topic = CfnTopic.Builder.create(this, "Topic")
                .tags(ResourceTags.list(props.tags()))
                .build();
        props.keyArn().ifPresent(topic::setKmsMasterKeyId);
        topicArn = topic.getRef();
        var policy = BudgetTopic.policy(place.orElseThrow());
        topicPolicy = CfnTopicPolicy.Builder.create(this, "TopicPolicy")
                .topics(List.of(topicArn))
                .policyDocument(policy.json(
                        StackPlace.withAccount(this, Holes.NONE.with(BudgetTopic.ARN, topicArn), policy.references())))
                .build();
        props.emails().forEach(this::subscribe);
    }

    private void subscribe(String email) {
        CfnSubscription.Builder.create(this, "Email-" + email)
                .topicArn(topicArn)
                .protocol("email")
                .endpoint(email)
                .build();
    }

    /** Returns what a budget must depend on, so that its first alert is let through. */
    public IDependable getTopicPolicy() {
        return topicPolicy;
    }

    /** Returns the ARN of the topic. */
    public String getTopicArn() {
        return topicArn;
    }
}
