/** Whose tenancy is asked, and which compartment of it. */
@NullMarked
package dev.tombolo.live.tenancy;

import org.jspecify.annotations.NullMarked;
