/** The guardrail of an environment file: what it filters, and where it is enforced. */
@NullMarked
package dev.tombolo.environment.document.guardrail;

import org.jspecify.annotations.NullMarked;
