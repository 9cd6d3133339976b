/** Compares the catalog with what Regions list now, and writes proposals. */
@NullMarked
package dev.tombolo.cli.refresh;

import org.jspecify.annotations.NullMarked;
