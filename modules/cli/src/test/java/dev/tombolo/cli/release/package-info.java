/** Holds the names of resources to what each release declared. */
@NullMarked
package dev.tombolo.cli.release;

import org.jspecify.annotations.NullMarked;
