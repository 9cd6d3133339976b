/** Tests of what is filtered, and of the statements that hold calls to it. */
@NullMarked
package dev.tombolo.blueprint.guardrail;

import org.jspecify.annotations.NullMarked;
