package dev.tombolo.pulumi.oci;

import com.pulumi.core.Output;
import com.pulumi.deployment.InvokeOptions;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.ProviderResource;
import dev.tombolo.pulumi.oci.resource.Compartment;
import dev.tombolo.pulumi.oci.resource.CompartmentArgs;
import dev.tombolo.pulumi.oci.resource.FoundCompartment;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A compartment for an environment's models, {@code <name>-compartment}. It is protected, and kept in the cloud when the
 * program no longer has it: what others put into it outlives this program.
 *
 * <p>A name that is taken is an error. Without {@code enableDelete} the provider would take over the compartment of that
 * name and change it without a question
 * (https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/identity_compartment.html, read
 * 2026-11-23); who means to, imports it.
 */
public final class OciModelCompartment extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:oci:ModelCompartment";

    private final Output<String> compartmentId;

    /** Declares a compartment with the default provider. */
    public OciModelCompartment(String name, OciModelCompartmentArgs args) {
        this(name, args, null);
    }

    /**
     * Declares a compartment.
     *
     * @param name the component's name, which names its resource and never changes
     * @param args its inputs
     * @param options parent, providers and the like; none by default
     */
    public OciModelCompartment(String name, OciModelCompartmentArgs args, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, args.formerNames().addedTo(options));
        var children = new OciChildren(this, args.homeRegionProvider());
        var compartment = new Compartment(
                children.name("compartment"),
                CompartmentArgs.builder()
                        .compartmentId(args.parentId())
                        .name(args.physicalName().orElse(name))
                        .description(args.description())
                        .freeformTags(args.tags())
                        .enableDelete(true)
                        .build(),
                children.keptAfter(Optional.empty()));
        compartmentId = compartment.id();
        registerOutputs(Map.of("compartmentId", compartmentId));
    }

    /**
     * Returns the OCID of a compartment that another program declares, found by its name.
     *
     * @param parentId the OCID of the compartment above
     * @param physicalName its name
     * @param provider the provider that looks
     */
    public static Output<String> existing(String parentId, String physicalName, ProviderResource provider) {
        var options = InvokeOptions.builder().provider(provider).build();
        return FoundCompartment.below(parentId, physicalName, options).applyValue(FoundCompartment::id);
    }

    /** Returns the OCID of the compartment. */
    public Output<String> compartmentId() {
        return compartmentId;
    }
}
