/** Checks what is recorded of calls, and for how long. */
@NullMarked
package dev.tombolo.environment.check.logging;

import org.jspecify.annotations.NullMarked;
