/** Tests of reading catalog documents. */
@NullMarked
package dev.tombolo.catalog.read;

import org.jspecify.annotations.NullMarked;
