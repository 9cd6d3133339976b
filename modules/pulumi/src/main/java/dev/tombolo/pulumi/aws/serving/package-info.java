/** Which models are served on AWS, and under what ids. */
@NullMarked
package dev.tombolo.pulumi.aws.serving;

import org.jspecify.annotations.NullMarked;
