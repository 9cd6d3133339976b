/** Pulumi components that give consumers their models on OCI. */
@NullMarked
package dev.tombolo.pulumi.oci;

import org.jspecify.annotations.NullMarked;
