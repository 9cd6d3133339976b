package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/** A topic of Notifications. */
@ResourceType(type = NotificationTopic.TYPE)
@SuppressWarnings("NullAway.Init") // Pulumi sets the outputs before this constructor returns
public final class NotificationTopic extends OciResource {
    static final String TYPE = "oci:Ons/notificationTopic:NotificationTopic";

    @Export(
            name = "topicId",
            refs = {String.class},
            tree = "[0]")
    private Output<String> topicId;

    /** Declares it with the default provider. */
    public NotificationTopic(String name, NotificationTopicArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public NotificationTopic(String name, NotificationTopicArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, options);
    }

    /** Returns its OCID, as destinations of alarms name it. */
    public Output<String> topicId() {
        return topicId;
    }
}
