package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/** A subscription of a {@link NotificationTopic}. It is pending until whoever receives it confirms. */
@ResourceType(type = NotificationSubscription.TYPE)
public final class NotificationSubscription extends OciResource {
    static final String TYPE = "oci:Ons/subscription:Subscription";

    /** Declares it with the default provider. */
    public NotificationSubscription(String name, NotificationSubscriptionArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public NotificationSubscription(
            String name, NotificationSubscriptionArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, options);
    }
}
