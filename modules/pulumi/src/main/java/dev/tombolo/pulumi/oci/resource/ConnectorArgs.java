package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import org.jspecify.annotations.Nullable;

/**
 * Inputs of a {@link Connector}.
 *
 * <p>Source: https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/sch_service_connector.html, read
 * 2026-11-23.
 */
public final class ConnectorArgs extends OciResourceArgs {
    @Import(name = "displayName", required = true)
    @Nullable
    Output<String> displayName;

    @Import(name = "source", required = true)
    @Nullable
    Output<ConnectorSourceArgs> source;

    @Import(name = "target", required = true)
    @Nullable
    Output<ConnectorTargetArgs> target;

    @Import(name = "description")
    @Nullable
    Output<String> description;

    private ConnectorArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends OciResourceArgs.Builder<ConnectorArgs, Builder> {
        private Builder() {
            super(new ConnectorArgs());
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets the name that the Console shows. Required. */
        public Builder displayName(Output<String> displayName) {
            args.displayName = displayName;
            return this;
        }

        /** Sets the name that the Console shows. Required. */
        public Builder displayName(String displayName) {
            return displayName(Output.of(displayName));
        }

        /** Sets where it reads. Required. */
        public Builder source(Output<ConnectorSourceArgs> source) {
            args.source = source;
            return this;
        }

        /** Sets where it reads. Required. */
        public Builder source(ConnectorSourceArgs source) {
            return source(Output.of(source));
        }

        /** Sets where it writes. Required. */
        public Builder target(Output<ConnectorTargetArgs> target) {
            args.target = target;
            return this;
        }

        /** Sets where it writes. Required. */
        public Builder target(ConnectorTargetArgs target) {
            return target(Output.of(target));
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
