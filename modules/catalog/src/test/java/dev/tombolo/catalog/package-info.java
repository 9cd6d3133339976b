/** Tests of the catalog's data: what ships is whole and satisfies its schema. */
@NullMarked
package dev.tombolo.catalog;

import org.jspecify.annotations.NullMarked;
