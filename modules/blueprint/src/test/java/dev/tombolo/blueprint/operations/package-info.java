/** Tests of the topic operations. */
@NullMarked
package dev.tombolo.blueprint.operations;

import org.jspecify.annotations.NullMarked;
