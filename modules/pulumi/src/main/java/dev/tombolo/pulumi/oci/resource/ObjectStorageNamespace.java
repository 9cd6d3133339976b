package dev.tombolo.pulumi.oci.resource;

import com.pulumi.deployment.Deployment;
import com.pulumi.deployment.InvokeOptions;
import java.util.concurrent.CompletableFuture;

/**
 * The Object Storage namespace of a tenancy. Oracle gives each tenancy one and never changes it, so that it tells tenancies
 * apart (https://docs.oracle.com/en-us/iaas/Content/Identity/Reference/objectstoragepolicyreference.htm, read 2026-11-23).
 */
public final class ObjectStorageNamespace {
    private ObjectStorageNamespace() {}

    /** Looks up that of the tenancy which the credentials belong to. It needs no permission. */
    public static CompletableFuture<String> ofCaller(InvokeOptions options) {
        return asked(GetNamespace.Args.ofCaller(), options);
    }

    /**
     * Looks up that of a tenancy. It needs {@code read objectstorage-namespaces} there.
     *
     * @param tenancyId the OCID of the tenancy
     */
    public static CompletableFuture<String> of(String tenancyId, InvokeOptions options) {
        return asked(GetNamespace.Args.of(tenancyId), options);
    }

    private static CompletableFuture<String> asked(GetNamespace.Args args, InvokeOptions options) {
        return Deployment.getInstance()
                .invokeAsync(GetNamespace.TOKEN, GetNamespace.SHAPE, args, options)
                .thenApply(GetNamespace.Result::namespace);
    }
}
