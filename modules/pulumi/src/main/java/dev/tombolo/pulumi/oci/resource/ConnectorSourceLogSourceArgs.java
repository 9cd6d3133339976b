package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import org.jspecify.annotations.Nullable;

/**
 * A log that a {@link Connector} reads.
 */
public final class ConnectorSourceLogSourceArgs extends ResourceArgs {
    @Import(name = "compartmentId", required = true)
    @Nullable
    Output<String> compartmentId;

    @Import(name = "logGroupId")
    @Nullable
    Output<String> logGroupId;

    private ConnectorSourceLogSourceArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final ConnectorSourceLogSourceArgs args = new ConnectorSourceLogSourceArgs();

        private Builder() {}

        /** Sets the OCID of the compartment of the log. Required. */
        public Builder compartmentId(Output<String> compartmentId) {
            args.compartmentId = compartmentId;
            return this;
        }

        /** Sets the OCID of the compartment of the log. Required. */
        public Builder compartmentId(String compartmentId) {
            return compartmentId(Output.of(compartmentId));
        }

        /** Sets the OCID of the log group, or {@code _Audit} for the audit log of the compartment. */
        public Builder logGroupId(Output<String> logGroupId) {
            args.logGroupId = logGroupId;
            return this;
        }

        /** Sets the OCID of the log group, or {@code _Audit} for the audit log of the compartment. */
        public Builder logGroupId(String logGroupId) {
            return logGroupId(Output.of(logGroupId));
        }

        /** Returns the inputs. */
        public ConnectorSourceLogSourceArgs build() {
            return args;
        }
    }
}
