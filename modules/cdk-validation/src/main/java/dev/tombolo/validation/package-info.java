/** Asks the rules while a CDK app is synthesized. */
@NullMarked
package dev.tombolo.validation;

import org.jspecify.annotations.NullMarked;
