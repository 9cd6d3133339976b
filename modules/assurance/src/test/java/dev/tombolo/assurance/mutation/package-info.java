/** Outputs that somebody got wrong, at random. */
@NullMarked
package dev.tombolo.assurance.mutation;

import org.jspecify.annotations.NullMarked;
