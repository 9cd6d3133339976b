/** Checks what accounts of an organization are held to. */
@NullMarked
package dev.tombolo.environment.check.organization;

import org.jspecify.annotations.NullMarked;
