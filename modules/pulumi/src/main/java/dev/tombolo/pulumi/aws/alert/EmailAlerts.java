package dev.tombolo.pulumi.aws.alert;

import com.pulumi.aws.sns.Topic;
import com.pulumi.aws.sns.TopicArgs;
import com.pulumi.aws.sns.TopicPolicy;
import com.pulumi.aws.sns.TopicPolicyArgs;
import com.pulumi.aws.sns.TopicSubscription;
import com.pulumi.aws.sns.TopicSubscriptionArgs;
import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import dev.tombolo.blueprint.alert.AlertTopic;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.hole.Holes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A topic that tells people by e-mail. SNS asks each address to confirm before it sends anything.
 *
 * <p>Children carry the component's name: {@code <name>-topic}, {@code <name>-policy} and {@code <name>-to-<address>}: a
 * changed address replaces its own subscription and nothing else.
 */
public final class EmailAlerts extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:aws:EmailAlerts";

    private final Output<String> topicArn;

    /** Declares the topic with the default provider. */
    public EmailAlerts(String name, AlertTopic alerts, Holes holes) {
        this(name, alerts, holes, null);
    }

    /**
     * Declares the topic.
     *
     * @param name the component's name, which names its resources and never changes
     * @param alerts the topic
     * @param holes the values of the holes of its policy
     * @param options parent, providers and the like; none by default
     * @throws IllegalArgumentException if a hole has no value
     */
    public EmailAlerts(String name, AlertTopic alerts, Holes holes, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, FormerNames.NONE.addedTo(options));
        var ours = CustomResourceOptions.builder().parent(this).build();
        var arguments = TopicArgs.builder().tags(alerts.tags());
        alerts.encryptionKey().ifPresent(key -> arguments.kmsMasterKeyId(holes.fill(key)));
        var topic = new Topic(name + "-topic", arguments.build(), ours);
        topicArn = topic.arn();
        new TopicPolicy(
                name + "-policy",
                TopicPolicyArgs.builder()
                        .arn(topicArn)
                        .policy(holes.with(AlertTopic.arn(alerts.key()), topicArn)
                                .json(alerts.policy()))
                        .build(),
                ours);
        alerts.addresses().forEach(address -> subscribe(name, address, ours));
        registerOutputs(Map.of("topicArn", topicArn));
    }

    private void subscribe(String name, String address, CustomResourceOptions ours) {
        new TopicSubscription(
                name + "-to-" + address,
                TopicSubscriptionArgs.builder()
                        .topic(topicArn)
                        .protocol("email")
                        .endpoint(address)
                        .build(),
                ours);
    }

    /** Returns the topic's ARN. */
    public Output<String> topicArn() {
        return topicArn;
    }
}
