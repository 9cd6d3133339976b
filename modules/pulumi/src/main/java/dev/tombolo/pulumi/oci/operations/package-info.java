/** Pulumi components of the topic operations on OCI. */
@NullMarked
package dev.tombolo.pulumi.oci.operations;

import org.jspecify.annotations.NullMarked;
