/** Fills the holes of a blueprint's texts with outputs of Pulumi. */
@NullMarked
package dev.tombolo.pulumi.hole;

import org.jspecify.annotations.NullMarked;
