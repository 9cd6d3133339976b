/** Models and places that the blueprint's tests share. */
@NullMarked
package dev.tombolo.blueprint;

import org.jspecify.annotations.NullMarked;
