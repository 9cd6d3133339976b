/** Work that goes on beside a command. */
@NullMarked
package dev.tombolo.cli.background;

import org.jspecify.annotations.NullMarked;
