package dev.tombolo.pulumi.oci.alert;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.pulumi.oci.OciChildren;
import dev.tombolo.pulumi.oci.resource.NotificationSubscription;
import dev.tombolo.pulumi.oci.resource.NotificationSubscriptionArgs;
import dev.tombolo.pulumi.oci.resource.NotificationTopic;
import dev.tombolo.pulumi.oci.resource.NotificationTopicArgs;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A topic that tells people by e-mail. Each of them must confirm once, and hears nothing before.
 *
 * <p>Children carry the component's name: {@code <name>-topic} and for each address {@code <name>-email-<address>}.
 */
public final class OciEmailAlerts extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:oci:EmailAlerts";

    private final Output<String> topicId;

    /** Declares a topic with the default provider. */
    public OciEmailAlerts(String name, OciEmailAlertsArgs args) {
        this(name, args, null);
    }

    /**
     * Declares a topic.
     *
     * @param name the component's name, which names its resources and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     */
    public OciEmailAlerts(String name, OciEmailAlertsArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        var children = new OciChildren(this, Optional.empty());
        var topic = new NotificationTopic(
                children.name("topic"),
                NotificationTopicArgs.builder()
                        .compartmentId(args.compartmentId())
                        .name(args.physicalName().orElse(name))
                        .description(args.description())
                        .freeformTags(args.tags())
                        .build(),
                children.options());
        topicId = topic.topicId();
        args.addresses().forEach(address -> subscribe(children, args, address));
        registerOutputs(Map.of("topicId", topicId));
    }

    /** Returns the OCID of the topic, which alarms name as their destination. */
    public Output<String> topicId() {
        return topicId;
    }

    private void subscribe(OciChildren children, OciEmailAlertsArgs args, String address) {
        new NotificationSubscription(
                children.name("email-" + address),
                NotificationSubscriptionArgs.builder()
                        .compartmentId(args.compartmentId())
                        .topicId(topicId)
                        .protocol("EMAIL")
                        .endpoint(address)
                        .freeformTags(args.tags())
                        .build(),
                children.options());
    }
}
