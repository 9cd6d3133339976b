/** Rules on what is spent. */
@NullMarked
package dev.tombolo.assurance.rules.cost;

import org.jspecify.annotations.NullMarked;
