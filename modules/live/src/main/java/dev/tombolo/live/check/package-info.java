/** Questions to a cloud, asked at once, and what is known afterwards. An answer that did not come is never a pass. */
@NullMarked
package dev.tombolo.live.check;

import org.jspecify.annotations.NullMarked;
