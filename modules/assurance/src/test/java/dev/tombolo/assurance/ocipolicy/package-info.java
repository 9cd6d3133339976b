/** Tests of the policy statement reader. */
@NullMarked
package dev.tombolo.assurance.ocipolicy;

import org.jspecify.annotations.NullMarked;
