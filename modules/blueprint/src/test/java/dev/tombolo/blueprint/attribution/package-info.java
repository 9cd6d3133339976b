/** Tests of what a bill can tell calls apart by. */
@NullMarked
package dev.tombolo.blueprint.attribution;

import org.jspecify.annotations.NullMarked;
