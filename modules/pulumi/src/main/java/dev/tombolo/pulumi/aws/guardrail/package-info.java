/** What is filtered on the way to models on AWS and back. */
@NullMarked
package dev.tombolo.pulumi.aws.guardrail;

import org.jspecify.annotations.NullMarked;
