/** Says who may call which models, by which statement, and whether that is what was asked for. */
@NullMarked
package dev.tombolo.cli.access;

import org.jspecify.annotations.NullMarked;
