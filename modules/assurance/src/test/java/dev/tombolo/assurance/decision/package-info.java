/** Tests of what is decided. */
@NullMarked
package dev.tombolo.assurance.decision;

import org.jspecify.annotations.NullMarked;
