/** Finds the path from a Region and an API to a model, or the reason why there is none. */
@NullMarked
package dev.tombolo.catalog.path;

import org.jspecify.annotations.NullMarked;
