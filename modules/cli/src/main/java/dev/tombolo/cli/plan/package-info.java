/** Plans environments: synthesizes, reads back, judges, writes and prints. */
@NullMarked
package dev.tombolo.cli.plan;

import org.jspecify.annotations.NullMarked;
