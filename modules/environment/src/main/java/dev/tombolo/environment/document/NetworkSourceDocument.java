package dev.tombolo.environment.document;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.environment.document.form.Form;
import java.util.List;
import java.util.Optional;

/** The addresses that models may be called from on OCI, or the network source of somebody else that has them. */
public record NetworkSourceDocument(
        @JsonPropertyDescription("The name of a network source of the tenancy that somebody else declares.")
        @Form(value = "^[A-Za-z0-9_.-]+$", example = "corpnet")
        Optional<String> existing,

        @JsonPropertyDescription("Public addresses, and blocks of them.")
        List<String> publicAddresses,

        @JsonPropertyDescription("Addresses inside VCNs that exist, as a service gateway shows them.")
        List<Vcn> vcns) {
    /** Addresses inside a VCN. */
    public record Vcn(
            @JsonPropertyDescription("The VCN.")
            @Form(value = "^ocid1\\.vcn\\..+$", example = "ocid1.vcn.oc1.ord.aaaaexample")
            String vcn,

            @JsonPropertyDescription("Blocks of its addresses; 0.0.0.0/0 is all of the VCN.")
            List<String> addresses) {}

    /** Tells whether it names addresses. */
    public boolean hasAddresses() {
        return !publicAddresses.isEmpty() || !vcns.isEmpty();
    }
}
