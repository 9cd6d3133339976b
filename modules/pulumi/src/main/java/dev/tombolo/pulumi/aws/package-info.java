/** Pulumi components that give consumers their models on AWS. */
@NullMarked
package dev.tombolo.pulumi.aws;

import org.jspecify.annotations.NullMarked;
