/** Tests of what is decided. */
@NullMarked
package dev.tombolo.assurance.decision.condition;

import org.jspecify.annotations.NullMarked;
