/** Tests of how a model is reached. */
@NullMarked
package dev.tombolo.catalog.path;

import org.jspecify.annotations.NullMarked;
