/** Tests of what is decided. */
@NullMarked
package dev.tombolo.assurance.decision.oci;

import org.jspecify.annotations.NullMarked;
