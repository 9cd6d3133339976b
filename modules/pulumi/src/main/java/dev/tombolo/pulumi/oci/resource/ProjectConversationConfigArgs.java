package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import org.jspecify.annotations.Nullable;

/** How long a {@link Project} keeps conversations and responses. */
public final class ProjectConversationConfigArgs extends ResourceArgs {
    @Import(name = "conversationsRetentionInHours")
    @Nullable
    Output<Integer> conversationsRetentionInHours;

    @Import(name = "responsesRetentionInHours")
    @Nullable
    Output<Integer> responsesRetentionInHours;

    private ProjectConversationConfigArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final ProjectConversationConfigArgs args = new ProjectConversationConfigArgs();

        private Builder() {}

        /** Sets for how many hours a conversation is kept after its last change. By default OCI chooses. */
        public Builder conversationsRetentionInHours(Output<Integer> conversationsRetentionInHours) {
            args.conversationsRetentionInHours = conversationsRetentionInHours;
            return this;
        }

        /** Sets for how many hours a conversation is kept after its last change. By default OCI chooses. */
        public Builder conversationsRetentionInHours(int conversationsRetentionInHours) {
            return conversationsRetentionInHours(Output.of(conversationsRetentionInHours));
        }

        /** Sets for how many hours a response is kept after it was made. By default OCI chooses. */
        public Builder responsesRetentionInHours(Output<Integer> responsesRetentionInHours) {
            args.responsesRetentionInHours = responsesRetentionInHours;
            return this;
        }

        /** Sets for how many hours a response is kept after it was made. By default OCI chooses. */
        public Builder responsesRetentionInHours(int responsesRetentionInHours) {
            return responsesRetentionInHours(Output.of(responsesRetentionInHours));
        }

        /** Returns the inputs. */
        public ProjectConversationConfigArgs build() {
            return args;
        }
    }
}
