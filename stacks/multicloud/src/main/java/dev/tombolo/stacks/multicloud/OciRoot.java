package dev.tombolo.stacks.multicloud;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import dev.tombolo.environment.OciSide;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.hole.Holes;
import dev.tombolo.pulumi.oci.cost.OciModelBudget;
import dev.tombolo.pulumi.oci.cost.OciModelBudgetArgs;
import dev.tombolo.pulumi.oci.resource.OciProvider;

/** What of an environment Oracle keeps in the root compartment of the tenancy, written in its home Region. */
record OciRoot(OciSide oci, OciProvider home, ComponentResourceOptions options) {
    void declare(Holes holes) {
        oci.budget()
                .ifPresent(budget -> new OciModelBudget(
                        "spend",
                        OciModelBudgetArgs.of(budget, holes, Output.of(oci.tenancy()), home, FormerNames.NONE),
                        options));
    }
}
