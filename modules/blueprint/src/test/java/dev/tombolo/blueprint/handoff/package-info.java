/** Tests of what is handed to teams. */
@NullMarked
package dev.tombolo.blueprint.handoff;

import org.jspecify.annotations.NullMarked;
