/** Pulumi components of the topic audit on OCI: the audit log in a bucket of our own. */
@NullMarked
package dev.tombolo.pulumi.oci.audit;

import org.jspecify.annotations.NullMarked;
