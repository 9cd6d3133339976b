/** Reads the policy statements of Oracle Cloud. */
@NullMarked
package dev.tombolo.assurance.ocipolicy;

import org.jspecify.annotations.NullMarked;
