/** Says whether the jar of a program is as new as the sources of the checkout that it lies in. */
@NullMarked
package dev.tombolo.freshness;

import org.jspecify.annotations.NullMarked;
