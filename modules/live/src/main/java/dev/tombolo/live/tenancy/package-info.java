/** Whose tenancy is asked, and what of it is the environment's own. */
@NullMarked
package dev.tombolo.live.tenancy;

import org.jspecify.annotations.NullMarked;
