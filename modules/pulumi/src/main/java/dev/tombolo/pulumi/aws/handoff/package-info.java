/** What teams need to call their models, written to the Parameter Store and read from it. */
@NullMarked
package dev.tombolo.pulumi.aws.handoff;

import org.jspecify.annotations.NullMarked;
