/** What exists once in an account and Region of AWS. */
@NullMarked
package dev.tombolo.pulumi.aws.baseline;

import org.jspecify.annotations.NullMarked;
