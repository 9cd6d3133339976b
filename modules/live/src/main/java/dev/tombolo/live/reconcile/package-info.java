/** How drift is told and repaired, on either cloud. */
@NullMarked
package dev.tombolo.live.reconcile;

import org.jspecify.annotations.NullMarked;
