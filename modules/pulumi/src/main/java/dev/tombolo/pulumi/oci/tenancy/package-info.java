/** Which tenancy of OCI a program writes to: checked before anything else is done. */
@NullMarked
package dev.tombolo.pulumi.oci.tenancy;

import org.jspecify.annotations.NullMarked;
