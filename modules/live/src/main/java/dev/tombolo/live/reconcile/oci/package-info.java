/** Compares settings of OCI that the provider has no property for with what was declared, and sets them. */
@NullMarked
package dev.tombolo.live.reconcile.oci;

import org.jspecify.annotations.NullMarked;
