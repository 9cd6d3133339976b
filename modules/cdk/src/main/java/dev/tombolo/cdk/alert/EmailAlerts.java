package dev.tombolo.cdk.alert;

import dev.tombolo.blueprint.alert.AlertTopic;
import dev.tombolo.cdk.construct.ResourceTags;
import dev.tombolo.cdk.hole.Holes;
import java.util.List;
import software.amazon.awscdk.services.sns.CfnSubscription;
import software.amazon.awscdk.services.sns.CfnTopic;
import software.amazon.awscdk.services.sns.CfnTopicPolicy;
import software.constructs.Construct;

/**
 * A topic that tells people by e-mail. SNS asks each address to confirm before it sends anything.
 *
 * <p>Declares {@code Topic}, {@code Policy} and {@code Subscription-<address>}: a changed address replaces its own
 * subscription and nothing else.
 */
public final class EmailAlerts extends Construct {
    private final CfnTopic topic;

    /**
     * Declares the topic.
     *
     * @throws IllegalArgumentException if a hole of its policy has no value
     */
    public EmailAlerts(Construct scope, String id, AlertTopic alerts, Holes holes) {
        super(scope, id);
        topic = CfnTopic.Builder.create(this, "Topic")
                .tags(ResourceTags.list(alerts.tags()))
                .build();
        alerts.encryptionKey().ifPresent(key -> topic.setKmsMasterKeyId(key.fill(holes)));
        CfnTopicPolicy.Builder.create(this, "Policy")
                .topics(List.of(topic.getRef()))
                .policyDocument(alerts.policy().json(holes.with(AlertTopic.arn(alerts.key()), topic.getRef())))
                .build();
        alerts.addresses().forEach(this::subscribe);
    }

    private void subscribe(String address) {
        CfnSubscription.Builder.create(this, "Subscription-" + address)
                .topicArn(topic.getRef())
                .protocol("email")
                .endpoint(address)
                .build();
    }

    /** Returns the topic's ARN. */
    public String getTopicArn() {
        return topic.getRef();
    }
}
