/** What is filtered on the way to models and back. */
@NullMarked
package dev.tombolo.cdk.guardrail;

import org.jspecify.annotations.NullMarked;
