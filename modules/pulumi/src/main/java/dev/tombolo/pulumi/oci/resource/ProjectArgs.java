package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import org.jspecify.annotations.Nullable;

/**
 * Inputs of a {@link Project}.
 *
 * <p>Source: https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/generative_ai_project.html, read
 * 2026-11-23.
 */
public final class ProjectArgs extends DisplayedArgs {
    @Import(name = "conversationConfig")
    @Nullable
    Output<ProjectConversationConfigArgs> conversationConfig;

    @Import(name = "description")
    @Nullable
    Output<String> description;

    private ProjectArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends DisplayedArgs.Builder<ProjectArgs, Builder> {
        private Builder() {
            super(new ProjectArgs());
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets how long conversations and responses are kept. By default OCI chooses. */
        public Builder conversationConfig(Output<ProjectConversationConfigArgs> conversationConfig) {
            args.conversationConfig = conversationConfig;
            return this;
        }

        /** Sets how long conversations and responses are kept. By default OCI chooses. */
        public Builder conversationConfig(ProjectConversationConfigArgs conversationConfig) {
            return conversationConfig(Output.of(conversationConfig));
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
