/** Rules about what is filtered on the way to a model and back. */
@NullMarked
package dev.tombolo.assurance.rules.guardrail;

import org.jspecify.annotations.NullMarked;
