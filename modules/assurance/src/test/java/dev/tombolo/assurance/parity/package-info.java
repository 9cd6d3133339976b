/** Tests of the comparison of two engines' outputs. */
@NullMarked
package dev.tombolo.assurance.parity;

import org.jspecify.annotations.NullMarked;
