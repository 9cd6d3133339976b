/** Checks where an environment is, and what its files, tags and overlays may say. */
@NullMarked
package dev.tombolo.environment.check.place;

import org.jspecify.annotations.NullMarked;
