package dev.tombolo.environment.document.consumer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.environment.document.form.Form;
import java.util.Optional;
import java.util.stream.Stream;

/** Who a consumer is on OCI. */
public record OciPrincipalDocument(
        @JsonPropertyDescription("People of a group.") Optional<Group> group,

        @JsonPropertyDescription("Compute instances of a compartment.")
        @Form(value = Form.COMPARTMENT, example = "ocid1.compartment.oc1..aaaaexample")
        Optional<String> instancesIn,

        @JsonPropertyDescription("An OKE workload.") Optional<Workload> workload) {
    /** People of a group. */
    public record Group(
            @JsonPropertyDescription("The identity domain, such as Default.")
            @Form(value = "^[A-Za-z0-9_.@ +-]+$", example = "Default")
            String domain,

            @JsonPropertyDescription("The group's name.")
            @Form(value = "^[A-Za-z0-9_.@ +-]+$", example = "ai-engineers")
            String name) {}

    /** An OKE workload. */
    public record Workload(
            @JsonPropertyDescription("The cluster's OCID.")
            @Form(value = "^ocid1\\.cluster\\.oc[0-9]+\\.[a-z0-9.-]*$", example = "ocid1.cluster.oc1.iad.aaaaexample")
            String cluster,

            @JsonPropertyDescription("The Kubernetes namespace.") @Form(value = Form.KUBERNETES, example = "fraud")
            String namespace,

            @JsonPropertyDescription("The Kubernetes service account.")
            @Form(value = Form.KUBERNETES, example = "batch")
            String serviceAccount) {}

    /** Returns the one principal that is given. */
    public OciPrincipal principal() {
        return Stream.<Optional<? extends OciPrincipal>>of(
                        group.map(people -> new OciPrincipal.Group(people.domain(), people.name())),
                        instancesIn.map(OciPrincipal.InstancesIn::new),
                        workload.map(
                                pod -> new OciPrincipal.Workload(pod.cluster(), pod.namespace(), pod.serviceAccount())))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
