/** Which models exist where: ids per endpoint, Regions, lifecycle, how each is bought. Every fact is dated and has a source. */
@NullMarked
package dev.tombolo.catalog;

import org.jspecify.annotations.NullMarked;
