/** Who may call which models on AWS. */
@NullMarked
package dev.tombolo.pulumi.aws.access;

import org.jspecify.annotations.NullMarked;
