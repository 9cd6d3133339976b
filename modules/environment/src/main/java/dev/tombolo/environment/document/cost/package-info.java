/** The amounts of an environment file. */
@NullMarked
package dev.tombolo.environment.document.cost;

import org.jspecify.annotations.NullMarked;
