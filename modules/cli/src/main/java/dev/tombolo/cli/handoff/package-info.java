/** {@code tombolo handoff}: what a team needs to call its models, as a file. */
@NullMarked
package dev.tombolo.cli.handoff;

import org.jspecify.annotations.NullMarked;
