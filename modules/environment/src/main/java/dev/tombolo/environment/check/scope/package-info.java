/** Checks who declares what exists once in an account, in a Region or in a tenancy. */
@NullMarked
package dev.tombolo.environment.check.scope;

import org.jspecify.annotations.NullMarked;
