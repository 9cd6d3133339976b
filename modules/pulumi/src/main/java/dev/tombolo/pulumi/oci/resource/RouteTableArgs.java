package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.Import;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inputs of a {@link RouteTable}. */
public final class RouteTableArgs extends VcnPartArgs {
    @Import(name = "routeRules")
    @Nullable
    Output<List<RouteTableRouteRuleArgs>> routeRules;

    private RouteTableArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends VcnPartArgs.Builder<RouteTableArgs, Builder> {
        private Builder() {
            super(new RouteTableArgs());
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets the rules. None by default. */
        public Builder routeRules(Output<List<RouteTableRouteRuleArgs>> routeRules) {
            args.routeRules = routeRules;
            return this;
        }

        /** Sets the rules. None by default. */
        public Builder routeRules(List<RouteTableRouteRuleArgs> routeRules) {
            return routeRules(Output.of(routeRules));
        }
    }
}
