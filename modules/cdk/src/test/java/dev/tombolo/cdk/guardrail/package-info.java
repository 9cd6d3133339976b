/** Tests of this package, on templates. */
@NullMarked
package dev.tombolo.cdk.guardrail;

import org.jspecify.annotations.NullMarked;
