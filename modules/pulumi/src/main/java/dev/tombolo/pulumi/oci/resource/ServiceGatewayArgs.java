package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inputs of a {@link ServiceGateway}. */
public final class ServiceGatewayArgs extends VcnPartArgs {
    @Import(name = "services", required = true)
    @Nullable
    Output<List<ServiceGatewayServiceArgs>> services;

    private ServiceGatewayArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends VcnPartArgs.Builder<ServiceGatewayArgs, Builder> {
        private Builder() {
            super(new ServiceGatewayArgs());
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets the services that it reaches. Required. */
        public Builder services(Output<List<ServiceGatewayServiceArgs>> services) {
            args.services = services;
            return this;
        }

        /** Sets the services that it reaches. Required. */
        public Builder services(List<ServiceGatewayServiceArgs> services) {
            return services(Output.of(services));
        }
    }
}
