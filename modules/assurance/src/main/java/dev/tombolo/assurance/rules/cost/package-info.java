/** Rules on what is spent, and on what a bill can tell. */
@NullMarked
package dev.tombolo.assurance.rules.cost;

import org.jspecify.annotations.NullMarked;
