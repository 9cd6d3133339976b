/** Checks who calls, and what their grants attach to. */
@NullMarked
package dev.tombolo.environment.check.access;

import org.jspecify.annotations.NullMarked;
