/** The topic operations: what is watched, and when people are told. */
@NullMarked
package dev.tombolo.blueprint.operations;

import org.jspecify.annotations.NullMarked;
