package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import org.jspecify.annotations.Nullable;

/**
 * Inputs of a {@link NotificationTopic}.
 *
 * <p>Source: https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/ons_notification_topic.html,
 * read 2026-11-23.
 */
public final class NotificationTopicArgs extends OciResourceArgs {
    @Import(name = "name", required = true)
    @Nullable
    Output<String> name;

    @Import(name = "description")
    @Nullable
    Output<String> description;

    private NotificationTopicArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends OciResourceArgs.Builder<NotificationTopicArgs, Builder> {
        private Builder() {
            super(new NotificationTopicArgs());
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets its name, unique in the tenancy. Another one replaces the topic. Required. */
        public Builder name(Output<String> name) {
            args.name = name;
            return this;
        }

        /** Sets its name, unique in the tenancy. Another one replaces the topic. Required. */
        public Builder name(String name) {
            return name(Output.of(name));
        }

        /** Sets what it is for. Empty by default. */
        public Builder description(Output<String> description) {
            args.description = description;
            return this;
        }

        /** Sets what it is for. Empty by default. */
        public Builder description(String description) {
            return description(Output.of(description));
        }
    }
}
