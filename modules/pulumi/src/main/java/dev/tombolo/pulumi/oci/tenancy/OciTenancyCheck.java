package dev.tombolo.pulumi.oci.tenancy;

import com.pulumi.core.Output;
import com.pulumi.deployment.InvokeOptions;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.Resource;
import dev.tombolo.pulumi.component.FormerNames;
import dev.tombolo.pulumi.oci.resource.ObjectStorageNamespace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Compares the tenancy that the credentials belong to with the one that a program is for, so that credentials of another
 * tenancy fail before anything is created there. The provider takes {@code tenancyOcid} from the program, and ignores it where
 * it signs in as an instance, as a resource or by a token. Whoever deploys may {@code read objectstorage-namespaces in
 * tenancy}. It declares nothing.
 */
public final class OciTenancyCheck extends ComponentResource {
    /** The component's type. */
    public static final String TYPE = "tombolo:oci:TenancyCheck";

    private final Output<List<Resource>> passed;

    /** Checks the default provider. */
    public OciTenancyCheck(String name, String tenancyId) {
        this(name, tenancyId, null);
    }

    /**
     * Checks the provider of OCI among the options.
     *
     * @param name the component's name, which never changes
     * @param tenancyId the OCID of the tenancy that the program is for
     * @param options parent, providers and the like; none by default
     */
    public OciTenancyCheck(String name, String tenancyId, @Nullable ComponentResourceOptions options) {
        super(TYPE, name, FormerNames.NONE.addedTo(options));
        var free = new CompletableFuture<List<Resource>>();
        passed = Output.of(free);
        registerOutputs(Output.of(compared(tenancyId)).applyValue(compared -> {
            compared.requireSame();
            free.complete(List.of());
            return Map.of("tenancyId", Output.of(tenancyId));
        }));
    }

    /** Returns options under which every resource of a component waits for the check. */
    public ComponentResourceOptions guarded(ComponentResourceOptions options) {
        return ComponentResourceOptions.merge(
                options,
                ComponentResourceOptions.builder()
                        .resourceTransformations(new AfterTenancyCheck(passed))
                        .build());
    }

    /** Returns what is looked up in the tenancy, once the check has passed. */
    public <T> Output<T> then(Supplier<Output<T>> lookup) {
        return passed.apply(nothing -> lookup.get());
    }

    private CompletableFuture<TenancyComparison> compared(String tenancyId) {
        var options = InvokeOptions.builder().parent(this).build();
        return ObjectStorageNamespace.ofCaller(options)
                .thenCompose(caller -> ObjectStorageNamespace.of(tenancyId, options)
                        .handle((named, refusal) -> new TenancyComparison(
                                tenancyId, caller, Optional.ofNullable(named), Optional.ofNullable(refusal))));
    }
}
