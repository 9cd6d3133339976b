package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import org.jspecify.annotations.Nullable;

/**
 * Inputs of a {@link TagDefault}.
 *
 * <p>Source: https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/identity_tag_default.html, read
 * 2026-11-22.
 */
public final class TagDefaultArgs extends ResourceArgs {
    @Import(name = "compartmentId", required = true)
    @Nullable
    Output<String> compartmentId;

    @Import(name = "tagDefinitionId", required = true)
    @Nullable
    Output<String> tagDefinitionId;

    @Import(name = "value", required = true)
    @Nullable
    Output<String> value;

    @Import(name = "isRequired")
    @Nullable
    Output<Boolean> isRequired;

    private TagDefaultArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final TagDefaultArgs args = new TagDefaultArgs();

        private Builder() {}

        /** Sets the OCID of the compartment. Another one replaces the default. Required. */
        public Builder compartmentId(Output<String> compartmentId) {
            args.compartmentId = compartmentId;
            return this;
        }

        /** Sets the OCID of the compartment. Another one replaces the default. Required. */
        public Builder compartmentId(String compartmentId) {
            return compartmentId(Output.of(compartmentId));
        }

        /** Sets the OCID of the definition of the tag. Another one replaces the default. Required. */
        public Builder tagDefinitionId(Output<String> tagDefinitionId) {
            args.tagDefinitionId = tagDefinitionId;
            return this;
        }

        /** Sets the OCID of the definition of the tag. Another one replaces the default. Required. */
        public Builder tagDefinitionId(String tagDefinitionId) {
            return tagDefinitionId(Output.of(tagDefinitionId));
        }

        /** Sets the value that a resource gets. Required. */
        public Builder value(Output<String> value) {
            args.value = value;
            return this;
        }

        /** Sets the value that a resource gets. Required. */
        public Builder value(String value) {
            return value(Output.of(value));
        }

        /** Sets whether whoever makes a resource must give the value in place of this one. By default not. */
        public Builder isRequired(Output<Boolean> isRequired) {
            args.isRequired = isRequired;
            return this;
        }

        /** Sets whether whoever makes a resource must give the value in place of this one. By default not. */
        public Builder isRequired(boolean isRequired) {
            return isRequired(Output.of(isRequired));
        }

        /** Returns the inputs. */
        public TagDefaultArgs build() {
            return args;
        }
    }
}
