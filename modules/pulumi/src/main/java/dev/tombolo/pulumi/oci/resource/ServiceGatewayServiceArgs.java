package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.ResourceArgs;
import org.jspecify.annotations.Nullable;

/** A service that a {@link ServiceGateway} reaches. */
public final class ServiceGatewayServiceArgs extends ResourceArgs {
    @Import(name = "serviceId", required = true)
    @Nullable
    Output<String> serviceId;

    private ServiceGatewayServiceArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder {
        private final ServiceGatewayServiceArgs args = new ServiceGatewayServiceArgs();

        private Builder() {}

        /** Sets the OCID of the service. Required. */
        public Builder serviceId(Output<String> serviceId) {
            args.serviceId = serviceId;
            return this;
        }

        /** Sets the OCID of the service. Required. */
        public Builder serviceId(String serviceId) {
            return serviceId(Output.of(serviceId));
        }

        /** Returns the inputs. */
        public ServiceGatewayServiceArgs build() {
            return args;
        }
    }
}
