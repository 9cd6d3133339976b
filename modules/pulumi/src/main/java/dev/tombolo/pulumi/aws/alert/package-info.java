/** Telling people by e-mail from AWS. */
@NullMarked
package dev.tombolo.pulumi.aws.alert;

import org.jspecify.annotations.NullMarked;
