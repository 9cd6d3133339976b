/** Judges whatever an engine wrote, also what Tombolo did not declare. */
@NullMarked
package dev.tombolo.cli.check;

import org.jspecify.annotations.NullMarked;
