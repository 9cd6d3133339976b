/** What the Regions of AWS list now, and where the catalog says otherwise. */
@NullMarked
package dev.tombolo.live.refresh;

import org.jspecify.annotations.NullMarked;
