/** The CDK app: composes the constructs for every environment that CDK owns. */
@NullMarked
package dev.tombolo.stacks.aws;

import org.jspecify.annotations.NullMarked;
