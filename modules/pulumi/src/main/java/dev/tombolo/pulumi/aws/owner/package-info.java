/** Who owns a stack on AWS: one parameter on which everything else in it depends. */
@NullMarked
package dev.tombolo.pulumi.aws.owner;

import org.jspecify.annotations.NullMarked;
