/** One call of a cloud: tried again where that may help, and ended in words where it does not. */
@NullMarked
package dev.tombolo.live.call;

import org.jspecify.annotations.NullMarked;
