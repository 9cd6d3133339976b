/** What is watched on AWS, and who is told. */
@NullMarked
package dev.tombolo.pulumi.aws.operations;

import org.jspecify.annotations.NullMarked;
