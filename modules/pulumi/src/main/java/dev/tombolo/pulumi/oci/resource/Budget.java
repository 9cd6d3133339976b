package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/**
 * A budget of a compartment and those below. It speaks and stops nothing. OCI keeps it in the root compartment of the
 * tenancy.
 */
@ResourceType(type = Budget.TYPE)
public final class Budget extends OciResource {
    static final String TYPE = "oci:Budget/budget:Budget";

    /** Declares it with the default provider. */
    public Budget(String name, BudgetArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public Budget(String name, BudgetArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, options);
    }
}
