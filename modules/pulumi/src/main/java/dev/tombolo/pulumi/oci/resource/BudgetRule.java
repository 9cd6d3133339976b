package dev.tombolo.pulumi.oci.resource;

import com.pulumi.core.annotations.ResourceType;
import com.pulumi.resources.CustomResourceOptions;
import org.jspecify.annotations.Nullable;

/** A rule of a {@link Budget} about when people are told by e-mail. */
@ResourceType(type = BudgetRule.TYPE)
public final class BudgetRule extends OciResource {
    static final String TYPE = "oci:Budget/rule:Rule";

    /** Declares it with the default provider. */
    public BudgetRule(String name, BudgetRuleArgs args) {
        this(name, args, null);
    }

    /**
     * Declares it.
     *
     * @param name its name in the program
     * @param args its inputs
     * @param options parent, provider and the like; none by default
     */
    public BudgetRule(String name, BudgetRuleArgs args, @Nullable CustomResourceOptions options) {
        super(TYPE, name, args, options);
    }
}
