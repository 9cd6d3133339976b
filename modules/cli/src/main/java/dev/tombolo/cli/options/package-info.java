/** Options that several commands have. */
@NullMarked
package dev.tombolo.cli.options;

import org.jspecify.annotations.NullMarked;
