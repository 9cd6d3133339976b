/** Checks what is watched, and who is told. */
@NullMarked
package dev.tombolo.environment.check.operations;

import org.jspecify.annotations.NullMarked;
