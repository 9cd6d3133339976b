package dev.tombolo.pulumi.aws.cost;

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
import dev.tombolo.blueprint.cost.BudgetTopic;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who hears the alerts of budgets: one topic, and a subscription of its own for each address, so that changing an address
 * replaces neither topic nor budget. Whoever is subscribed must confirm by a link that AWS sends.
 *
 * <p>Children carry the component's name: {@code <name>-topic}, {@code <name>-topic-policy} and
 * {@code <name>-email-<address>}.
 */
public final class BudgetAlerts extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:aws:BudgetAlerts";

    private final Output<String> topicArn;

    /** Declares the topic with the default provider. */
    public BudgetAlerts(String name, BudgetAlertsArgs args) {
        this(name, args, null);
    }

    /**
     * Declares the topic.
     *
     * @param name the component's name, which names its resources and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     */
    public BudgetAlerts(String name, BudgetAlertsArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        var topic = TopicArgs.builder().tags(args.tags());
        args.keyArn().ifPresent(topic::kmsMasterKeyId);
        topicArn = new Topic(name + "-topic", topic.build(), ours()).arn();
        new TopicPolicy(
                name + "-topic-policy",
                TopicPolicyArgs.builder()
                        .arn(topicArn)
                        .policy(args.holes().with(BudgetTopic.ARN, topicArn).json(BudgetTopic.policy(args.place())))
                        .build(),
                ours());
        args.emails().forEach(this::subscribe);
        registerOutputs(Map.of("topicArn", topicArn));
    }

    private void subscribe(String email) {
        new TopicSubscription(
                pulumiResourceName() + "-email-" + email,
                TopicSubscriptionArgs.builder()
                        .topic(topicArn)
                        .protocol("email")
                        .endpoint(email)
                        .build(),
                ours());
    }

    /** Returns the ARN of the topic. */
    public Output<String> topicArn() {
        return topicArn;
    }

    private CustomResourceOptions ours() {
        return CustomResourceOptions.builder().parent(this).build();
    }
}
