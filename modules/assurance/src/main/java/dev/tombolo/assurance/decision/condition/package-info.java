/** Evaluates the conditions of IAM statements on what is known of a request. */
@NullMarked
package dev.tombolo.assurance.decision.condition;

import org.jspecify.annotations.NullMarked;
