/** Pulumi components that tell people on OCI. */
@NullMarked
package dev.tombolo.pulumi.oci.alert;

import org.jspecify.annotations.NullMarked;
