package dev.tombolo.environment.document;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Optional;

/** Who owns each cloud of an environment. */
public record Engines(
        @JsonPropertyDescription("Who owns AWS: cdk (the default) or pulumi.")
        Optional<Engine> aws,

        @JsonPropertyDescription("Who owns OCI: pulumi. CloudFormation has no type for OCI.")
        Optional<Engine> oci) {}
