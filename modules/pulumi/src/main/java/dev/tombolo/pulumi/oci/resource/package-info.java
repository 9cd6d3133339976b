/** Typed bindings of the OCI resources that the components declare, with the tokens and names of com.pulumi:oci. */
@NullMarked
package dev.tombolo.pulumi.oci.resource;

import org.jspecify.annotations.NullMarked;
