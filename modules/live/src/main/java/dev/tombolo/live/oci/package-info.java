/** Calls of OCI: who asks, which service, and what came back. */
@NullMarked
package dev.tombolo.live.oci;

import org.jspecify.annotations.NullMarked;
