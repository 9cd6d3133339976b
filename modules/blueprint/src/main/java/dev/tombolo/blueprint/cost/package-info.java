/** What is spent: budgets that see every way in which models are billed, and the stop that one may pull. */
@NullMarked
package dev.tombolo.blueprint.cost;

import org.jspecify.annotations.NullMarked;
