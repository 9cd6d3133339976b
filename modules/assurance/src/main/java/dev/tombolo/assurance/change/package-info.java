/** Says what became of each resource between two outputs of the same environment. */
@NullMarked
package dev.tombolo.assurance.change;

import org.jspecify.annotations.NullMarked;
