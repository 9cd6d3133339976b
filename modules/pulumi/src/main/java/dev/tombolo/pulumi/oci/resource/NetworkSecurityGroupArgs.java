package dev.tombolo.pulumi.oci.resource;

/** Inputs of a {@link NetworkSecurityGroup}. */
public final class NetworkSecurityGroupArgs extends VcnPartArgs {
    private NetworkSecurityGroupArgs() {}

    /** Starts the inputs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the inputs. */
    public static final class Builder extends VcnPartArgs.Builder<NetworkSecurityGroupArgs, Builder> {
        private Builder() {
            super(new NetworkSecurityGroupArgs());
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
