/** An environment that was checked whole: what it asks of each cloud, as the blueprint's input. */
@NullMarked
package dev.tombolo.environment;

import org.jspecify.annotations.NullMarked;
