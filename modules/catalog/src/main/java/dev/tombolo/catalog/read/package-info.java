/** Reads catalog documents into records. */
@NullMarked
package dev.tombolo.catalog.read;

import org.jspecify.annotations.NullMarked;
