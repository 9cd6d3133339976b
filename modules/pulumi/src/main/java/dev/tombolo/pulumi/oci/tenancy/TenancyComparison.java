package dev.tombolo.pulumi.oci.tenancy;

import com.pulumi.exceptions.RunException;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/**
 * Two tenancies, by their Object Storage namespaces.
 *
 * @param tenancyId the OCID of the tenancy that a program is for
 * @param caller the namespace of the tenancy that the credentials belong to
 * @param named the namespace of the program's; empty where the credentials may not read it
 * @param refusal why they may not
 */
record TenancyComparison(String tenancyId, String caller, Optional<String> named, Optional<Throwable> refusal) {
    /** Refuses any other tenancy. From a component's outputs the message reaches a person without a stack trace. */
    void requireSame() {
        refusal.ifPresent(unread -> {
            throw refused(
                    "and may not read that of " + tenancyId + ": " + reason(unread),
                    "sign in to that tenancy, or let its deployers read objectstorage-namespaces in tenancy");
        });
        named.filter(namespace -> !namespace.equals(caller)).ifPresent(other -> {
            throw refused("and " + tenancyId + " has \"" + other + "\"", "sign in to that tenancy");
        });
    }

    private static String reason(Throwable refusal) {
        var told = refusal instanceof CompletionException ? refusal.getCause() : refusal;
        return told == null ? refusal.toString() : String.valueOf(told.getMessage());
    }

    private RunException refused(String other, String remedy) {
        return new RunException("tenancy: the credentials are of the one with the Object Storage namespace \"" + caller
                + "\" " + other + " · " + remedy);
    }
}
