/** Checks the paths that calls take, and who may leave them. */
@NullMarked
package dev.tombolo.environment.check.network;

import org.jspecify.annotations.NullMarked;
