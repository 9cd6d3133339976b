/** Asks the real clouds before a deploy. */
@NullMarked
package dev.tombolo.cli.preflight;

import org.jspecify.annotations.NullMarked;
