package dev.tombolo.environment.document.cost;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Optional;

/** What one consumer may spend in a month, in the currency of the environment's budget. */
public record AmountsDocument(
        @JsonPropertyDescription("The amount of a month on AWS.")
        Optional<Integer> aws,

        @JsonPropertyDescription(
                "Refused: consumers of an environment share its compartment, and a call on OCI carries no tag.")
        Optional<Integer> oci) {}
