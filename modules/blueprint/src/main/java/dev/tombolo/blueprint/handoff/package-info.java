/** What a team needs to call a model: where, by which id, as which role, in which project and under which guardrail. */
@NullMarked
package dev.tombolo.blueprint.handoff;

import org.jspecify.annotations.NullMarked;
