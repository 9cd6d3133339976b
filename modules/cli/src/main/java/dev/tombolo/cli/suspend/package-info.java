/** The stop button: suspends a consumer or a model, and lifts that again. */
@NullMarked
package dev.tombolo.cli.suspend;

import org.jspecify.annotations.NullMarked;
