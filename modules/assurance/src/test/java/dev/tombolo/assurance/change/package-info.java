/** Tests of what became of resources. */
@NullMarked
package dev.tombolo.assurance.change;

import org.jspecify.annotations.NullMarked;
