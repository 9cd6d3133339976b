/** Tests of the topic cost. */
@NullMarked
package dev.tombolo.blueprint.cost;

import org.jspecify.annotations.NullMarked;
