/** Calls models of OCI as their consumers do. */
@NullMarked
package dev.tombolo.live.smoke.oci;

import org.jspecify.annotations.NullMarked;
