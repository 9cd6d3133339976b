/** Turns a document in which nothing is wrong into the blueprint's input. */
@NullMarked
package dev.tombolo.environment.assembly;

import org.jspecify.annotations.NullMarked;
