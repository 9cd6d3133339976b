/** The tombolo command. */
@NullMarked
package dev.tombolo.cli;

import org.jspecify.annotations.NullMarked;
