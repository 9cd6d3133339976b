package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.Output;
import com.pulumi.core.annotations.CustomType;
import com.pulumi.deployment.Deployment;
import com.pulumi.deployment.InvokeOptions;
import java.util.List;

/** A compartment that another program declared, found by its name. */
@CustomType
public final class FoundCompartment {
    private final String id;

    private FoundCompartment(String id) {
        this.id = id;
    }

    /**
     * Looks up an active compartment, by {@code oci:Identity/getCompartments:getCompartments}. Names are unique among those
     * of one parent.
     *
     * @param parentId the OCID of the compartment above
     * @param name its name
     */
    public static Output<FoundCompartment> below(String parentId, String name, InvokeOptions options) {
        return Deployment.getInstance()
                .invoke(GetCompartments.TOKEN, GetCompartments.SHAPE, new GetCompartments.Args(parentId, name), options)
                .applyValue(found -> only(parentId, name, found.compartments()));
    }

    /** Returns its OCID. */
    public String id() {
        return id;
    }

    static FoundCompartment only(String parentId, String name, List<FoundCompartment> found) {
        if (found.size() != 1) {
            throw new IllegalStateException("compartment: " + found.size() + " of the name \"" + name
                    + "\" are active below " + parentId + ", expected one · deploy the stack that declares it first");
        }
        return found.get(0);
    }

    /** Takes what the provider returns. */
    @CustomType.Builder
    public static final class Builder {
        private String id = "";

        /** Starts empty. */
        public Builder() {}

        /** Takes the OCID. */
        @CustomType.Setter
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Returns the compartment. */
        public FoundCompartment build() {
            return new FoundCompartment(id);
        }
    }
}
