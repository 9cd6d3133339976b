package dev.tombolo.cdk.organization;

import dev.tombolo.blueprint.organization.OrganizationControls;
import dev.tombolo.cdk.construct.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What {@link ServiceControls} are made from.
 *
 * @param attachment the policies' name, and what they hold for
 * @param controls what accounts are held to; by default the ban of long-term API keys alone
 */
public record ServiceControlsProps(Attachment attachment, OrganizationControls controls) {
    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what {@link ServiceControls} are made from. */
    public static final class Builder {
        private @Nullable Attachment attachment;
        private OrganizationControls controls = OrganizationControls.NONE;

        private Builder() {}

        /** Sets the policies' name, and what they hold for. Required. */
        public Builder attachment(Attachment value) {
            attachment = value;
            return this;
        }

        /** Sets what accounts are held to. Default: {@link OrganizationControls#NONE}. */
        public Builder controls(OrganizationControls value) {
            controls = value;
            return this;
        }

        /**
         * Returns the props.
         *
         * @throws IllegalArgumentException if the attachment is missing
         */
        public ServiceControlsProps build() {
            return new ServiceControlsProps(
                    Problems.required(attachment, "ServiceControlsProps", "attachment"), controls);
        }
    }
}
