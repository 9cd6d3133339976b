/** Who calls, by which identity, and how. */
@NullMarked
package dev.tombolo.environment.document.consumer;

import org.jspecify.annotations.NullMarked;
