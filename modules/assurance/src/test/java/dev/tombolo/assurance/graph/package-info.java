/** Tests of the readers of engines' output. */
@NullMarked
package dev.tombolo.assurance.graph;

import org.jspecify.annotations.NullMarked;
