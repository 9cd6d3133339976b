/** Pulumi components of the topic serving on OCI: models on dedicated AI clusters. */
@NullMarked
package dev.tombolo.pulumi.oci.serving;

import org.jspecify.annotations.NullMarked;
