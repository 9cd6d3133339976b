package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inputs of an {@link Alarm}.
 *
 * <p>Source: https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/monitoring_alarm.html, read
 * 2026-11-23.
 */
public final class AlarmArgs extends OciResourceArgs {
    @Import(name = "displayName", required = true)
    @Nullable
    Output<String> displayName;

    @Import(name = "destinations", required = true)
    @Nullable
    Output<List<String>> destinations;

    @Import(name = "isEnabled", required = true)
    @Nullable
    Output<Boolean> isEnabled;

    @Import(name = "metricCompartmentId", required = true)
    @Nullable
    Output<String> metricCompartmentId;

    @Import(name = "namespace", required = true)
    @Nullable
    Output<String> namespace;

    @Import(name = "query", required = true)
    @Nullable
    Output<String> query;

    @Import(name = "severity", required = true)
    @Nullable
    Output<String> severity;

    @Import(name = "body")
    @Nullable
    Output<String> body;

    @Import(name = "pendingDuration")
    @Nullable
    Output<String> pendingDuration;

    private AlarmArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends OciResourceArgs.Builder<AlarmArgs, Builder> {
        private Builder() {
            super(new AlarmArgs());
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

        /** Sets the OCIDs of topics that hear it. Required. */
        public Builder destinations(Output<List<String>> destinations) {
            args.destinations = destinations;
            return this;
        }

        /** Sets the OCIDs of topics that hear it. Required. */
        public Builder destinations(List<String> destinations) {
            return destinations(Output.of(destinations));
        }

        /** Sets whether it is evaluated. Required. */
        public Builder isEnabled(Output<Boolean> isEnabled) {
            args.isEnabled = isEnabled;
            return this;
        }

        /** Sets whether it is evaluated. Required. */
        public Builder isEnabled(boolean isEnabled) {
            return isEnabled(Output.of(isEnabled));
        }

        /** Sets the OCID of the compartment whose metrics it reads. Required. */
        public Builder metricCompartmentId(Output<String> metricCompartmentId) {
            args.metricCompartmentId = metricCompartmentId;
            return this;
        }

        /** Sets the OCID of the compartment whose metrics it reads. Required. */
        public Builder metricCompartmentId(String metricCompartmentId) {
            return metricCompartmentId(Output.of(metricCompartmentId));
        }

        /** Sets the metrics' namespace, such as {@code oci_generativeai}. Required. */
        public Builder namespace(Output<String> namespace) {
            args.namespace = namespace;
            return this;
        }

        /** Sets the metrics' namespace, such as {@code oci_generativeai}. Required. */
        public Builder namespace(String namespace) {
            return namespace(Output.of(namespace));
        }

        /** Sets the expression that fires it, in the Monitoring Query Language. Required. */
        public Builder query(Output<String> query) {
            args.query = query;
            return this;
        }

        /** Sets the expression that fires it, in the Monitoring Query Language. Required. */
        public Builder query(String query) {
            return query(Output.of(query));
        }

        /** Sets how bad it is: {@code CRITICAL}, {@code ERROR}, {@code WARNING} or {@code INFO}. Required. */
        public Builder severity(Output<String> severity) {
            args.severity = severity;
            return this;
        }

        /** Sets how bad it is: {@code CRITICAL}, {@code ERROR}, {@code WARNING} or {@code INFO}. Required. */
        public Builder severity(String severity) {
            return severity(Output.of(severity));
        }

        /** Sets what people read. Empty by default. */
        public Builder body(Output<String> body) {
            args.body = body;
            return this;
        }

        /** Sets what people read. Empty by default. */
        public Builder body(String body) {
            return body(Output.of(body));
        }

        /** Sets for how long the expression must hold, as ISO 8601. By default one minute. */
        public Builder pendingDuration(Output<String> pendingDuration) {
            args.pendingDuration = pendingDuration;
            return this;
        }

        /** Sets for how long the expression must hold, as ISO 8601. By default one minute. */
        public Builder pendingDuration(String pendingDuration) {
            return pendingDuration(Output.of(pendingDuration));
        }
    }
}
