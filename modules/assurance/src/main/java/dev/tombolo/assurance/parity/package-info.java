/** Compares what two engines declare for the same environment, by what their outputs say. */
@NullMarked
package dev.tombolo.assurance.parity;

import org.jspecify.annotations.NullMarked;
