/** Telling people by e-mail. */
@NullMarked
package dev.tombolo.cdk.alert;

import org.jspecify.annotations.NullMarked;
