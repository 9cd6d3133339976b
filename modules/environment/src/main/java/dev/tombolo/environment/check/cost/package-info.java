/** Checks what may be spent, and who hears of it. */
@NullMarked
package dev.tombolo.environment.check.cost;

import org.jspecify.annotations.NullMarked;
