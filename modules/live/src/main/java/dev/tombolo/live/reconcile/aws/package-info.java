/** Compares settings of AWS that no engine looks at again with what was declared, and sets them. */
@NullMarked
package dev.tombolo.live.reconcile.aws;

import org.jspecify.annotations.NullMarked;
