/** The rules that Tombolo ships, listed. */
@NullMarked
package dev.tombolo.assurance.rules;

import org.jspecify.annotations.NullMarked;
