/** Tests of who may call which model, against what AWS and Oracle published. */
@NullMarked
package dev.tombolo.blueprint.access;

import org.jspecify.annotations.NullMarked;
