/** Runs the engines where their output is not there already, and keeps it below the plans' folder. */
@NullMarked
package dev.tombolo.cli.synthesis;

import org.jspecify.annotations.NullMarked;
