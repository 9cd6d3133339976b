/** Checks what guardrails filter, where they are applied, and who goes without. */
@NullMarked
package dev.tombolo.environment.check.guardrail;

import org.jspecify.annotations.NullMarked;
