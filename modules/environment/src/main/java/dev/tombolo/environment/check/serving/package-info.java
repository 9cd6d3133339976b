/** Checks which models an environment has, and how they are served. */
@NullMarked
package dev.tombolo.environment.check.serving;

import org.jspecify.annotations.NullMarked;
