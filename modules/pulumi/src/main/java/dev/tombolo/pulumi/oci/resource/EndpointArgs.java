package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import org.jspecify.annotations.Nullable;

/**
 * Inputs of an {@link Endpoint}.
 *
 * <p>Source:
 * https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/generative_ai_endpoint.html, read
 * 2026-11-23.
 */
public final class EndpointArgs extends DisplayedArgs {
    @Import(name = "dedicatedAiClusterId", required = true)
    @Nullable
    Output<String> dedicatedAiClusterId;

    @Import(name = "modelId", required = true)
    @Nullable
    Output<String> modelId;

    @Import(name = "contentModerationConfig")
    @Nullable
    Output<EndpointContentModerationConfigArgs> contentModerationConfig;

    @Import(name = "generativeAiPrivateEndpointId")
    @Nullable
    Output<String> generativeAiPrivateEndpointId;

    @Import(name = "description")
    @Nullable
    Output<String> description;

    private EndpointArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends DisplayedArgs.Builder<EndpointArgs, Builder> {
        private Builder() {
            super(new EndpointArgs());
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets the OCID of the hosting cluster. Another one replaces the endpoint. Required. */
        public Builder dedicatedAiClusterId(Output<String> dedicatedAiClusterId) {
            args.dedicatedAiClusterId = dedicatedAiClusterId;
            return this;
        }

        /** Sets the OCID of the hosting cluster. Another one replaces the endpoint. Required. */
        public Builder dedicatedAiClusterId(String dedicatedAiClusterId) {
            return dedicatedAiClusterId(Output.of(dedicatedAiClusterId));
        }

        /** Sets the id or OCID of the model. Another one replaces the endpoint. Required. */
        public Builder modelId(Output<String> modelId) {
            args.modelId = modelId;
            return this;
        }

        /** Sets the id or OCID of the model. Another one replaces the endpoint. Required. */
        public Builder modelId(String modelId) {
            return modelId(Output.of(modelId));
        }

        /** Sets what it does with harmful content. By default nothing. */
        public Builder contentModerationConfig(Output<EndpointContentModerationConfigArgs> contentModerationConfig) {
            args.contentModerationConfig = contentModerationConfig;
            return this;
        }

        /** Sets what it does with harmful content. By default nothing. */
        public Builder contentModerationConfig(EndpointContentModerationConfigArgs contentModerationConfig) {
            return contentModerationConfig(Output.of(contentModerationConfig));
        }

        /** Sets the OCID of the private endpoint that it is attached to. None by default. */
        public Builder generativeAiPrivateEndpointId(Output<String> generativeAiPrivateEndpointId) {
            args.generativeAiPrivateEndpointId = generativeAiPrivateEndpointId;
            return this;
        }

        /** Sets the OCID of the private endpoint that it is attached to. None by default. */
        public Builder generativeAiPrivateEndpointId(String generativeAiPrivateEndpointId) {
            return generativeAiPrivateEndpointId(Output.of(generativeAiPrivateEndpointId));
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
