package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.CustomType;
import com.pulumi.deployment.Deployment;
import com.pulumi.deployment.InvokeOptions;
import java.util.List;

/** A set of Oracle's services that a service gateway reaches. */
@CustomType
public final class OciService {
    private final String id;
    private final String cidrBlock;

    private OciService(String id, String cidrBlock) {
        this.id = id;
        this.cidrBlock = cidrBlock;
    }

    /** Looks up all of Oracle's services of the provider's Region, by {@code oci:Core/getServices:getServices}. */
    public static Output<OciService> allOfRegion(InvokeOptions options) {
        return Deployment.getInstance()
                .invoke(GetServices.TOKEN, GetServices.SHAPE, new GetServices.Args(), options)
                .applyValue(GetServices.Result::only);
    }

    /** Returns the OCID of the services. */
    public String id() {
        return id;
    }

    /** Returns the label that stands for their addresses in routes: {@code all-ord-services-in-oracle-services-network}. */
    public String cidrBlock() {
        return cidrBlock;
    }

    /** Takes what the provider returns. */
    @CustomType.Builder
    public static final class Builder {
        private String id = "";
        private String cidrBlock = "";

        /** Starts empty. */
        public Builder() {}

        /** Takes the OCID. */
        @CustomType.Setter
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Takes the label. */
        @CustomType.Setter
        public Builder cidrBlock(String cidrBlock) {
            this.cidrBlock = cidrBlock;
            return this;
        }

        /** Returns the services. */
        public OciService build() {
            return new OciService(id, cidrBlock);
        }
    }

    /** Takes a list of services. */
    static OciService only(List<OciService> services) {
        if (services.size() != 1) {
            throw new IllegalStateException("service gateway: the Region offers " + services.size()
                    + " services named \"" + GetServices.NAME + "\", expected one · name the service yourself");
        }
        return services.get(0);
    }
}
