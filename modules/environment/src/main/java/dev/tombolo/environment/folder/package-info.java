/** Reads a folder of environments, with its overlays and its rules, and tells all that is wrong with it at once. */
@NullMarked
package dev.tombolo.environment.folder;

import org.jspecify.annotations.NullMarked;
