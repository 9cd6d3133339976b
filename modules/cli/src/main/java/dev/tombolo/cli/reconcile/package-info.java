/** Compares what no engine looks at again with what was declared, and sets it. */
@NullMarked
package dev.tombolo.cli.reconcile;

import org.jspecify.annotations.NullMarked;
