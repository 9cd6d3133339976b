package dev.tombolo.cli.handoff;

import dev.tombolo.blueprint.handoff.HandOff;
import dev.tombolo.blueprint.serving.DedicatedModel;
import dev.tombolo.environment.OciSide;
import java.util.Optional;

/**
 * The command that reads from OCI what only a deploy knows
 * (https://docs.oracle.com/en-us/iaas/Content/generative-ai/list-endpoints.htm, read 2026-11-23).
 *
 * @param oci the environment's side on OCI
 */
record OciReading(OciSide oci) {
    String command(HandOff handOff) {
        return dedicated(handOff).map(this::endpoint).orElseGet(this::compartment);
    }

    private Optional<DedicatedModel> dedicated(HandOff handOff) {
        return oci.dedicated().stream()
                .filter(model -> model.key().equals(handOff.model()))
                .findFirst();
    }

    private String compartment() {
        return "oci iam compartment list --compartment-id " + oci.parentCompartment() + " --name "
                + oci.compartmentName() + " --query 'data[0].id' --raw-output";
    }

    private String endpoint(DedicatedModel model) {
        return "oci generative-ai endpoint-collection list-endpoints --region "
                + oci.region().name() + " --compartment-id \"$(" + compartment() + ")\" --display-name "
                + model.displayName() + " --query 'data.items[0].{compartment: \"compartment-id\", model: id}'";
    }
}
