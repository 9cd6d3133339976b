/** Writes overlays of the catalog, in the shape in which an environments folder has them. */
@NullMarked
package dev.tombolo.environment.overlay;

import org.jspecify.annotations.NullMarked;
