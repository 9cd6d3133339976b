/** What OCI is asked before a deploy: one file for each check. */
@NullMarked
package dev.tombolo.live.preflight.oci;

import org.jspecify.annotations.NullMarked;
