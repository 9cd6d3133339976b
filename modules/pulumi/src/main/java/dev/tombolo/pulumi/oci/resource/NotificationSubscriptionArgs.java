package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import org.jspecify.annotations.Nullable;

/**
 * Inputs of a {@link NotificationSubscription}.
 *
 * <p>Source: https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/ons_subscription.html, read
 * 2026-11-23.
 */
public final class NotificationSubscriptionArgs extends OciResourceArgs {
    @Import(name = "topicId", required = true)
    @Nullable
    Output<String> topicId;

    @Import(name = "protocol", required = true)
    @Nullable
    Output<String> protocol;

    @Import(name = "endpoint", required = true)
    @Nullable
    Output<String> endpoint;

    private NotificationSubscriptionArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends OciResourceArgs.Builder<NotificationSubscriptionArgs, Builder> {
        private Builder() {
            super(new NotificationSubscriptionArgs());
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets the OCID of the topic. Required. */
        public Builder topicId(Output<String> topicId) {
            args.topicId = topicId;
            return this;
        }

        /** Sets the OCID of the topic. Required. */
        public Builder topicId(String topicId) {
            return topicId(Output.of(topicId));
        }

        /** Sets how it is told, such as {@code EMAIL}. Required. */
        public Builder protocol(Output<String> protocol) {
            args.protocol = protocol;
            return this;
        }

        /** Sets how it is told, such as {@code EMAIL}. Required. */
        public Builder protocol(String protocol) {
            return protocol(Output.of(protocol));
        }

        /** Sets where it is told, such as an e-mail address. Required. */
        public Builder endpoint(Output<String> endpoint) {
            args.endpoint = endpoint;
            return this;
        }

        /** Sets where it is told, such as an e-mail address. Required. */
        public Builder endpoint(String endpoint) {
            return endpoint(Output.of(endpoint));
        }
    }
}
