/** Pulumi components of the topic network on OCI that belong to the whole tenancy. */
@NullMarked
package dev.tombolo.pulumi.oci.network;

import org.jspecify.annotations.NullMarked;
